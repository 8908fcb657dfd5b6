/** Swedish: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'annonsblock|reklamblock|adblocker'.split('|'),
  demand: /* @__PURE__ */ 'stäng av|inaktiver|avaktiver|upptäck|tillåt|pausa'.split('|'),
  age: /* @__PURE__ */ 'år eller äldre|födelsedatum'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    relaterade artiklar | liknande artiklar | relaterat | läs också | läs även | läs mer | fortsätt läsa |
    se också | se mer | visa mer | visa mindre | visa alla | se alla | ladda fler | mer | mer om |
    du kanske också gillar | till toppen | tillbaka till toppen | upp | dela | dela artikeln | dela på facebook |
    dela via e-post | twittra | kopiera | kopiera länk | länk kopierad | kopierad | skriv ut | spara | e-post |
    skicka med e-post | etiketter | taggar | ämnen | kategorier | kategori | kommentarer | kommentar |
    inga kommentarer | lämna en kommentar | skriv en kommentar | svara | anmäl | föregående artikel |
    nästa artikel | föregående inlägg | nästa inlägg | föregående | nästa | föregående sida | nästa sida |
    äldre inlägg | nyare inlägg | tillbaka | senast uppdaterad | uppdaterad | publicerad | publicerat | skriven av |
    av | författare | skribent | om författaren | redaktionen | minuters läsning | lästid | min läsning | sök |
    meny | stäng | öppna | hem | startsida | hoppa till innehåll | huvudmeny | innehåll | innehållsförteckning |
    på den här sidan | arkiv | följ oss | följ | prenumerera | logga in | registrera dig | nyhetsbrev | annons |
    sponsrad | mest läst | mest lästa | populärt | senaste nytt | senaste inläggen | nyheter | bild | foto | video |
    galleri | källa | avbryt | ångra | redigera | ta bort | dölj | visa | alternativ | inställningar | laddar |
    ladda ner | lyssna | aviseringar | lösenord | om oss | kontakt | kontakta oss | integritetspolicy |
    alla rättigheter förbehållna | visningar | gilla
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    och i att det som en på är av för med den till har de inte om ett han men var jag sig från vi så kan när man hon
    under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då
    sedan över bara in blir
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'kakor|kaka$',
  use: 'vi använder|använder|använda|användning|lagra|sparar|vi vill använda',
  data: `
    integritet|personuppgift|tredje part|tredjepart|din enhet|spårning|spåra|anpassa annons|personlig|
    anpassat inneh|mäta|mätning|analys|berättigat intresse|dataskydd
  `,
  choice: 'godkänn|samtyck|tillåt|neka|avvisa|avböj|inställning|anpassa$|hantera|nödvändig|jag förstår och',
  okay: 'okej|jag förstår|förstår$|fortsätt$|mer info|läs mer/om|stäng|inte nu|senare|nej tack|avbryt|spara$',
  implied: 'genom att fortsätt/använd|om/när du fortsätter|fortsatt användning',
  newsletter: 'nyhetsbrev|mejllista|e postlista|mailinglista|inkorg|utskick',
  signUp: 'prenumerera|anmäl|registrera|skriv upp|få vårt/våra|gå med|fyll i din',
  tease: 'innan du går|missa inte/inget|håll dig uppdat/inform|vår lista|rabatt',
  email: 'e post|mejl|mail',
  push: `
    skicka/visa/få/aktivera/tillåt/push notis|skicka/visa/få/aktivera/tillåt notif|ta emot notis/notif|slå på notis|
    skicka/få aviser|pushnotis|pushnotif|pushavis
  `,
  wall: `
    för att fortsätta läs|fortsätt läsa med/för|läs vidare med|läsa hela artikeln|lås upp|redan/bli/köp prenum|
    bli medlem|är du prenum|endast/bara för prenum|för prenumeranter/medlemmar|för våra prenum|endast för medlem|
    gratis/kostnadsfria artik|gratisartik|artiklar kvar|obegränsad/full/fri tillgång|tillgång till allt|
    logga in för att|prenumerera för att|annonsfri|reklamfri|utan annonser/reklam|låst artikel|plusartikel|
    prova gratis|för att läsa hela/artikeln/vidare
  `,
  subscribe: 'prenum|medlem|skapa konto|skapa ett konto/gratis/kostnadsfritt|har du redan|redan kund/medlem',
  readOn: 'fortsätt läs|läs vidare/allt|hela artikeln|alla artiklar|allt innehåll|obegräns|för att läsa',
  period: 'månad|mån$|år$|årlig|vecka|dag$|per år',
  logIn: 'lösenord',
} satisfies NoticeWords;
