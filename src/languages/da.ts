/** Danish: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords} from '../core/types.ts';

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
