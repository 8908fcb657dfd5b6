/** Danish: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'annonceblok|reklameblok|adblocker|annonce blok|reklame blok'.split('|'),
  demand: /* @__PURE__ */ 'slå fra|slå din|deaktiver|fundet|registreret|opdaget|tillad|pause'.split('|'),
  age: /* @__PURE__ */ 'år eller derover|fyldt 18|din alder|fødselsdato'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    relaterede artikler | lignende artikler | relateret | læs også | læs mere | fortsæt med at læse | se også |
    se mere | vis mere | vis mindre | vis alle | se alle | indlæs flere | mere | mere om | du kan måske også lide |
    til toppen | tilbage til toppen | op | del | del artiklen | del på facebook | del via e-mail | kopier |
    kopiér link | link kopieret | kopieret | udskriv | print | gem | e-mail | send som e-mail | tags | nøgleord |
    emner | kategorier | kategori | kommentarer | kommentar | ingen kommentarer | skriv en kommentar |
    efterlad en kommentar | svar | anmeld | forrige artikel | næste artikel | forrige indlæg | næste indlæg |
    forrige | næste | forrige side | næste side | ældre indlæg | nyere indlæg | tilbage | sidst opdateret |
    opdateret | udgivet | offentliggjort | skrevet af | af | forfatter | om forfatteren | redaktionen |
    minutters læsetid | læsetid | min læsetid | søg | menu | luk | åbn | hjem | forside | spring til indhold |
    hovedmenu | indhold | indholdsfortegnelse | på denne side | arkiv | følg os | følg | abonner | tilmeld |
    log ind | opret konto | nyhedsbrev | annonce | sponsoreret | mest læste | populært | seneste nyt |
    seneste indlæg | nyheder | billede | foto | video | galleri | kilde | annuller | fortryd | rediger | slet |
    skjul | vis | valgmuligheder | indstillinger | indlæser | hent | lyt | notifikationer | adgangskode | om os |
    kontakt | kontakt os | privatlivspolitik | alle rettigheder forbeholdes | visninger | synes godt om
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    og i at det som en på er af for med den til har de ikke om et han men var jeg sig fra vi så kan når man hun
    under også efter eller nu sin der ved mod skal skulle kommer ud får være havde alle andre meget end her da siden
    over kun ind bliver dette
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  use: 'vi bruger/anvender/benytter|bruger|anvender|benytter|brug af|gemme|lagre',
  data: `
    privatliv|persondata|personoplys|samarbejdspartner|tredjepart|din enhed|sporing|spore|personlig|tilpasse annon|
    måle|måling|analyse|statistik|legitim interesse|databeskyt
  `,
  choice: 'godkend|samtyk|tillad|afvis|nægt|afslå|indstilling|tilpas$|administrer|nødvendig|kun nødvendige',
  okay: 'forstået|jeg forstår|fortsæt$|mere info|læs mere|find ud af|luk|ikke nu|senere|nej tak|annuller|gem$',
  implied: 'ved at fortsætte/bruge|hvis/når du fortsætter|ved fortsat',
  newsletter: 'nyhedsbrev|mailingliste|mailliste|indbakke',
  signUp: 'tilmeld|abonner|registrer|skriv dig op|indtast|modtag|bliv en del',
  tease: 'før/inden du går|gå ikke glip|hold dig opdat|vores liste|rabat',
  email: 'mail',
  push: `
    sende/vise dig notif|vise/få/modtag/slå/aktiver/tillad notif|pushbesked|push besked|få besked om|
    sende dig besked
  `,
  wall: `
    læs videre med|fortsæt læsning|læs/læse hele artik|læse resten|allerede/køb abonn|er du abonn|
    kun for abonn/medlem|for abonnenter/medlemmer|for vores abonn|gratis artik|artikler tilbage|
    ubegrænset/fuld/køb adgang|fri adgang til|adgang til alt|log ind for at|bliv abonnent/medlem|abonner for at|
    annoncefri|reklamefri|uden annoncer/reklamer|plus artikel|prøv gratis|prøveabonn|lås op|
    for at læse hele/artiklen/videre|for at fortsætte med at læse
  `,
  subscribe: 'abonn|medlem|opret en konto/gratis/profil|opret konto|har/er du allerede',
  readOn: `
    fortsæt med at læse|læs videre|læs/hele artiklen|hele historien|alle artikler|alt indhold|ubegræns|for at læse
  `,
  period: 'måned|md$|år$|årlig|uge|dag$',
  logIn: 'adgangskode|kodeord',
} satisfies NoticeWords;
