/** Albanian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'bllokues'.split('|'),
  demand: /* @__PURE__ */ 'çaktivizo|zbulua|lejo|përdor'.split('|'),
  age: /* @__PURE__ */ 'mosha juaj|mosha jote|mbi 18 vjeç|vjeç a më|datëlindj'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'kuki|biskot',
  use: 'përdor|ruajmë|ruan',
  data: 'privatësi|të dhëna personale|palë të treta|pajisje|gjurm|analiz',
  choice: 'prano|pajtoh|pëlqe|refuzo|lejo|cilësim|menaxh|domosdoshm|nevojshm|personalizo$',
  okay: `
    në rregull|e kuptova|kuptova|vazhdo$|më shumë info|mëso më|lexo më shumë|mbyll|jo tani/faleminderit|më vonë|
    anulo|ruaj$
  `,
  implied: 'duke vazhduar/përdorur|nëse vazhdoni',
  newsletter: 'buletin|listën e postës|kutinë tuaj',
  signUp: 'abonohu|regjistroh|bashkohu|shkruani|shkruaj|merr',
  tease: 'para se të|mos humb|qëndro i inform|qëndroni të inform|zbritje',
  email: 'posta elektronike/juaj|postën',
  push: 'dërgoj/shfaqim/merr/marrësh/aktivizo/lejo njoft',
  wall: `
    për të vazhduar lexim|për të vijuar leximin|vazhdoni leximin me|tashmë/jeni/je/bëhu abonent|
    vetëm për abonent/anëtar|për abonentët|artikuj falas|artikuj të lirë|artikuj pa pagesë|ju kanë mbetur|
    qasje/akses të pakufiz|bëhuni anëtar|abonohuni/hyni për të|pa reklama|për të lexuar artikullin|
    për të lexuar të gjithë/plotë
  `,
  subscribe: 'abonim|abonent|anëtarës|krijo një llog|keni/ke një llogari|keni tashmë/llogari',
  readOn: `
    vazhdo leximin|lexo të plotë|artikullin e plotë|gjithë artikullin|të gjithë artikujt|pakufiz|për të lexuar
  `,
  period: 'muaj|vit$|vjet|javë|ditë',
  logIn: 'fjalëkalim',
} satisfies NoticeWords;
