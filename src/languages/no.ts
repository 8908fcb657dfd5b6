/** Norwegian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'annonseblokk|reklameblokk|annonseblok|reklameblok|annonse blokk'.split('|'),
  demand: /* @__PURE__ */ `
    slå av | slå fra | deaktiver | oppdaget | registrert | fundet | tillat | tillad | pause | registreret | påvist
  `
    .trim()
    .split(/\s*\|\s*/),
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
