/** Romanian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/types.ts';

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
  use: 'folosim|folosește|utilizăm|utilizează|utiliz|folosirea|stoc',
  data: `
    confidențialit|datelor personale|date personale|datele personale|caracter personal|parteneri|părți terțe|
    terți|terțe|dispozitiv|urmări|personaliz|măsur|analiz|interes legitim
  `,
  choice: `
    accept|refuz|respin|consim|sunt de acord|de acord|permit|setări|setăr|preferin|gestion|configur|necesar|
    modific
  `,
  okay: `
    ok$|am înțeles|înțeleg|continuă$|continuare$|mai multe info|află mai|aflați mai|mai mult|detalii|închide|
    nu acum|mai târziu|nu mulțumesc|anulează|renunță
  `,
  implied: 'continuând|prin continuarea|dacă continu|navigând|prin navigarea|prin utilizarea|prin folosirea',
  newsletter: 'newsletter|buletin|lista de e mail|listei de e mail|inbox|căsuța',
  signUp: 'abonează|abonați|abonare|abonez|înscri|înregistr|primește|primiți|introdu|alătur',
  tease: `
    înainte să pleci|înainte de a pleca|înainte să plecați|nu rata|nu pierde|fii la curent|rămâi la curent|
    lista noastră|reducere|discount
  `,
  email: 'poșta electronică',
  push: `
    trimitem notif|trimite notif|trimită notif|afișăm notif|arătăm notif|primești notif|primiți notif|primi notif|
    primește notif|notificări push|activează notif|activați notif|permite notif|notificări cu|notificări despre|
    notificările noastre
  `,
  wall: `
    pentru a continua lectura|pentru a citi|ca să citești|pentru a citi mai departe|continuă lectura cu|
    continuă să citești|ești deja abonat|sunteți deja abonat|deja abonat|ai deja un cont|aveți deja un cont|
    ai deja cont|ai deja un abon|doar pentru abon|exclusiv abon|exclusiv pentru|rezervat abon|numai abon|
    pentru abonați|doar pentru membri|articole gratuit|articol gratuit|articole rămase|ți au mai rămas|
    ți a mai rămas|acces nelimitat|acces complet|creează un cont|creează ți un cont|creați un cont|fă ți cont|
    autentifică te pentru|conectează te pentru|înregistrează te pentru|abonează te pentru|abonează te de la|
    devino abonat|devino membru|conținut premium|articol premium|fără reclame|fără publicitate|deblochează
  `,
  subscribe: 'abon|membr|premium',
  readOn: `
    continuă lectura|citește mai departe|citește tot|articolul complet|articolul integral|tot articolul|
    toate articolele|tot conținutul|nelimitat|întregul articol
  `,
  period: 'lună|luna|lunar|luni|an$|ani$|anual|săptămân|zi$',
  logIn: 'parol|nume de utilizator|ține mă minte|cu google',
} satisfies NoticeWords;
