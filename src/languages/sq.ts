/** Albanian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords, NoticeWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'bllokues'.split('|'),
  demand: /* @__PURE__ */ 'çaktivizo|zbulua|lejo|përdor'.split('|'),
  age: /* @__PURE__ */ 'mosha juaj|mosha jote|mbi 18 vjeç|vjeç a më|datëlindj'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'cookie|kuki|biskot',
  use: 'përdor|përdorim|ruajmë|ruan',
  data: `
    privatësi|të dhënat personale|të dhënave personale|të dhëna personale|partner|palë të treta|palëve të treta|
    pajisje|gjurm|analiz|personaliz
  `,
  choice: 'prano|pranoj|pajtoh|pëlqe|refuzo|lejo|cilësim|preferenc|menaxh|domosdoshm|nevojshm|personalizo$',
  okay: `
    ok$|në rregull|e kuptova|kuptova|vazhdo$|më shumë info|mëso më|lexo më shumë|mbyll|jo tani|më vonë|
    jo faleminderit|anulo
  `,
  implied: 'duke vazhduar|duke përdorur|nëse vazhdoni',
  newsletter: 'newsletter|buletin|listën e postës|kutinë tuaj',
  signUp: 'abonohu|abonohuni|regjistroh|regjistrohu|bashkohu|shkruani|shkruaj|merrni|merr',
  tease: 'para se të|mos humb|qëndro i inform|qëndroni të inform|zbritje',
  email: 'posta elektronike|posta juaj|postën',
  push: `
    dërgojmë njoft|dërgojë njoft|dërgoj njoft|shfaqim njoft|merrni njoft|merr njoft|marrësh njoft|merrni njoftime|
    aktivizo njoft|aktivizoni njoft|lejo njoft|lejoni njoft
  `,
  wall: `
    për të vazhduar lexim|për të lexuar|për të vijuar leximin|vazhdoni leximin me|tashmë abonent|jeni abonent|
    je abonent|keni një llogari|ke një llogari|keni tashmë|keni llogari|vetëm për abonent|për abonentët|
    vetëm për anëtar|artikuj falas|artikuj të lirë|artikuj pa pagesë|ju kanë mbetur|qasje të pakufiz|
    akses të pakufiz|krijoni një llog|krijo një llog|bëhuni abonent|bëhu abonent|bëhuni anëtar|abonohuni për të|
    hyni për të|pa reklama
  `,
  subscribe: 'abonim|abonent|anëtarës|premium',
  readOn: `
    vazhdo leximin|vazhdoni leximin|lexo të plotë|artikullin e plotë|gjithë artikullin|të gjithë artikujt|pakufiz
  `,
  period: 'muaj|vit$|vjet|javë|ditë',
  logIn: 'fjalëkalim|më mbaj mend|emri i përdoruesit|me google',
} satisfies NoticeWords;
