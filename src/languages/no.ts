/** Norwegian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'annonseblokk|reklameblokk|annonseblok|reklameblok|annonse blokk'.split('|'),
  demand: /* @__PURE__ */ `
    slå av | slå fra | deaktiver | oppdaget | registrert | tillat | pause | påvist
  `
    .trim()
    .split(/\s*\|\s*/),
  age: /* @__PURE__ */ 'over 18 år|fylt 18|din alder|alderen din|fødselsdato'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    relaterte artikler | lignende artikler | relatert | les også | les mer | fortsett å lese | se også | se mer |
    vis mer | vis mindre | vis alle | se alle | last inn flere | mer | mer om | du liker kanskje også | til toppen |
    tilbake til toppen | opp | del | del artikkelen | del på facebook | del via e-post | kopier | kopier lenke |
    lenke kopiert | kopiert | skriv ut | lagre | e-post | send på e-post | stikkord | emneord | emner | kategorier |
    kategori | kommentarer | kommentar | ingen kommentarer | legg igjen en kommentar | skriv en kommentar | svar |
    rapporter | forrige artikkel | neste artikkel | forrige innlegg | neste innlegg | forrige | neste |
    forrige side | neste side | eldre innlegg | nyere innlegg | tilbake | sist oppdatert | oppdatert | publisert |
    skrevet av | av | forfatter | om forfatteren | redaksjonen | minutters lesetid | lesetid | min lesetid | søk |
    meny | lukk | åpne | hjem | forside | hopp til innhold | hovedmeny | innhold | innholdsfortegnelse |
    på denne siden | arkiv | følg oss | følg | abonner | logg inn | registrer deg | nyhetsbrev | annonse | sponset |
    mest lest | populært | siste nytt | siste innlegg | nyheter | bilde | foto | video | galleri | kilde | avbryt |
    angre | rediger | slett | skjul | vis | alternativer | innstillinger | laster | last ned | lytt | varsler |
    passord | om oss | kontakt | kontakt oss | personvern | alle rettigheter forbeholdt | visninger | liker
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    og i å det som en på er av for med den til har de ikke om et han men var jeg seg fra vi så kan når man hun under
    også etter eller nå sin der ved mot skal skulle kommer ut får være hadde alle andre mye enn her da siden over
    bare inn blir dette
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'informasjonskaps',
  use: 'vi bruker/benytter|bruker|benytter|bruk av|lagre',
  data: `
    personvern|personopplys|samarbeidspartner|tredjepart|enheten din|din enhet|sporing|spore|persontilpass|
    tilpasse annon|måle|måling|analyse|berettiget interesse|personlig informasjon|tilleggstjenester
  `,
  choice: 'godta|godkjenn|aksepter|samtyk|tillat|avvis|avslå|nekt|innstilling|tilpass$|administrer|nødvendig',
  okay: `
    greit|jeg forstår|skjønner|fortsett$|mer info|les mer|finn ut mer|lukk|ikke nå|senere|nei takk|avbryt|lagre$
  `,
  implied: 'ved å fortsette/bruke|hvis/når du fortsetter',
  newsletter: 'nyhetsbrev|e postliste|innboks',
  signUp: 'abonner|meld deg|registrer|skriv inn|få nyheter|bli med|påmeld',
  tease: 'før du går|ikke gå glipp|hold deg oppdat|vår liste|rabatt',
  email: 'e post|mail',
  push: 'sende/vise deg vars|vise/få/motta/aktiver/tillat/push vars|slå/skru på vars|pushvars|motta pushm',
  wall: `
    for å fortsette å lese|les videre med|fortsett å lese med|lese/les hele saken|lese resten|allerede/kjøp abonn|
    er du abonn|kun/bare for abonn|for abonnenter/medlemmer|for våre abonn|kun for medlem|gratis artik|gratisartik|
    artikler/saker igjen|ubegrenset/full tilgang|tilgang til alt|logg inn for å|bli abonnent/medlem|abonner for å|
    annonsefri|reklamefri|uten annonser/reklame|pluss sak|plussak|prøv gratis|lås opp|
    for å lese hele/saken/videre/artikkelen
  `,
  subscribe: 'abonn|medlem|opprett/lag en konto|opprett konto|har du allerede|allerede kunde',
  readOn: 'fortsett/for å lese|les videre|les/hele saken|hele artikkelen|alle artikler/saker|alt innhold|ubegrens',
  period: 'måned|mnd|år$|årlig|uke|dag$',
  logIn: 'passord',
} satisfies NoticeWords;
