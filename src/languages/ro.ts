/** Romanian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'blocar reclam|blocator de reclam|blochează reclam'.split('|'),
  demand: /* @__PURE__ */ 'dezactiv|oprește|opriți|detectat|permit|lista albă'.split('|'),
  age: /* @__PURE__ */ 'ani împliniți|împlinit 18|peste 18 ani|sunt major|ești major|sunteți major|vârsta dvs|vârsta ta|data nașterii'.split(
    '|',
  ),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    articole similare | articole asemănătoare | știri similare | articole recomandate | citește și | citiți și |
    citește mai mult | citește mai departe | află mai mult | vezi și | vezi mai mult | vezi toate | arată mai mult |
    încarcă mai mult | mai mult | mai multe | te-ar putea interesa | înapoi sus | înapoi la început | sus |
    distribuie | distribuiți | trimite pe facebook | copiază | copiază linkul | copiat | link copiat | tipărește |
    printează | imprimă | salvează | e-mail | trimite prin e-mail | etichete | subiecte | categorii | categorie |
    comentarii | comentariu | niciun comentariu | lasă un comentariu | adaugă un comentariu | răspunde | răspuns |
    raportează | articolul anterior | articolul următor | anterior | următor | următorul | precedent |
    pagina anterioară | pagina următoare | articole mai vechi | articole mai noi | înapoi | înainte |
    ultima actualizare | actualizat | actualizat la | publicat | publicat la | publicat de | scris de | de | autor |
    autori | despre autor | redacția | minute de citit | timp de citire | caută | căutare | meniu | închide |
    deschide | acasă | prima pagină | pagina principală | sari la conținut | cuprins | conținut |
    pe această pagină | arhivă | arhiva | urmărește-ne | urmărește | abonează-te | abonare | autentificare |
    înregistrare | newsletter | publicitate | sponsorizat | cele mai citite | populare | ultimele știri |
    articole recente | foto | video | galerie | sursă | sursa | anulează | editează | șterge | ascunde | arată |
    opțiuni | setări | se încarcă | descarcă | ascultă | notificări | parolă | despre noi | contact |
    politica de confidențialitate | toate drepturile rezervate | vizualizări | îmi place
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    de și în la a cu pe care nu o din că se un mai este să pentru al ce au fi fost dar sunt sau prin după dintre ca
    lui ei cele cel cea fără până ai le sa său către doar unde când această acest despre foarte lor între
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  use: 'folosim|folosește|utiliz|folosirea|stoc',
  data: `
    confidențialit|date personale|caracter personal|parteneri|părți terțe|terți|terțe|dispozitiv|urmări|măsur|
    analiz|interes legitim|informațiile personale/dvs
  `,
  choice: 'refuz|respin|consim|sunt de acord|de acord|permit|setăr|preferin|gestion|configur|necesar|modific',
  okay: `
    am înțeles|înțeleg|continuă$|continuare$|află/aflați mai|mai mult/târziu|detalii|închide|nu acum/mulțumesc|
    anulează|renunță|salvează|salvare
  `,
  implied: 'continuând|prin continuarea/navigarea/utilizarea/folosirea|dacă continu|navigând',
  newsletter: 'buletin|lista/listei de e mail|inbox|căsuța',
  signUp: 'abonează|abonați|abonare|abonez|înscri|înregistr|primește|primiți|introdu|alătur',
  tease: `
    înainte să pleci/plecați|înainte de a pleca|nu rata/pierde|fii/rămâi la curent|lista noastră|reducere|discount
  `,
  email: 'poșta electronică',
  push: `
    trimite/trimită/afișăm/arătăm/primești/primi/primește/activează/activați/permite notif|
    notificări push/cu/despre|notificările noastre
  `,
  wall: `
    pentru a continua lectura|ca/continuă să citești|continuă lectura cu|ești/sunteți deja abonat|
    deja/devino abonat|ai deja un abon|doar pentru abon/membri|exclusiv/rezervat/numai abon|exclusiv pentru|
    pentru abonați|articol gratuit/premium|articole rămase|ți au/a mai rămas|acces nelimitat/complet|
    autentifică/conectează/înregistrează/abonează te pentru|abonează te de la|devino membru|conținut premium|
    fără reclame/publicitate|deblochează|pentru a citi articolul/tot/integral
  `,
  subscribe: 'abon|membr|creează/creați un cont|creează ți un cont|fă ți cont|ai/aveți deja un cont|ai deja cont',
  readOn: `
    continuă lectura|citește mai departe|citește tot|articolul complet/integral|tot articolul/conținutul|
    toate articolele|nelimitat|întregul articol|pentru a citi
  `,
  period: 'lună|luna|luni|an$|ani$|anual|săptămân|zi$',
  logIn: 'parol',
} satisfies NoticeWords;
