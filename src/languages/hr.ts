/** Croatian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'blokator|blokiranje oglas|bloker'.split('|'),
  demand: /* @__PURE__ */ 'isključ|onemoguć|deaktiv|otkriven|dopust|dozvol|pauzir'.split('|'),
  age: /* @__PURE__ */ 'punoljet|imate li 18|navršili 18|datum rođenja'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    povezani članci | slični članci | povezane vijesti | vezane vijesti | pročitajte i | pročitaj više |
    čitaj više | saznaj više | više | vidi još | vidi sve | prikaži više | učitaj još | moglo bi vas zanimati |
    povratak na vrh | na vrh | natrag na vrh | podijeli | podijelite | podijeli na facebooku | kopiraj |
    kopiraj poveznicu | kopirano | ispis | ispiši | spremi | e-pošta | pošalji e-poštom | oznake | teme |
    kategorije | kategorija | rubrika | komentari | komentar | nema komentara | ostavi komentar | dodaj komentar |
    odgovori | prijavi | prethodni članak | sljedeći članak | prethodna objava | sljedeća objava | prethodno |
    sljedeće | prethodna stranica | sljedeća stranica | starije objave | novije objave | natrag | dalje |
    posljednje ažuriranje | ažurirano | objavljeno | autor | autori | piše | o autoru | redakcija | minuta čitanja |
    vrijeme čitanja | traži | pretraga | pretraži | izbornik | zatvori | otvori | početna | naslovnica |
    preskoči na sadržaj | sadržaj | arhiva | pratite nas | prati | pretplati se | prijava | registracija |
    newsletter | oglas | sponzorirano | najčitanije | popularno | najnovije | najnovije vijesti | foto | video |
    galerija | izvor | odustani | poništi | uredi | izbriši | sakrij | prikaži | postavke | učitavanje | preuzmi |
    poslušaj | obavijesti | lozinka | o nama | kontakt | pravila privatnosti | sva prava pridržana
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    i u je se na da za od su s a ne o kako koji što će to iz do ili bi već nije kao još samo nakon tako po ali koja
    koje bio sve više kod ako te oko zbog prije jer između svoje ima kada njegov bila bilo prema
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'kolačić',
  use: 'koristi|koriste|korištenj|upotreb|pohran|sprema',
  data: `
    privatnost|osobni podaci|osobne podatke|osobnih podataka|trećih strana|treće strane|uređaj|praćenje|analiz|
    prilagođen|mjeren|legitimni interes
  `,
  choice: `
    prihvat|prihvać|slažem|suglas|pristaj|odbij|odbac|dopusti|dozvol|postavk|prilagodi|upravljaj|nužn|neophodn|
    privol
  `,
  okay: 'u redu|razumijem|shvaćam|nastavi$|saznaj|više inf/o|detalji|zatvori|ne sada/hvala|kasnije|odustani|spremi$',
  implied: 'nastavkom|nastavljanjem|korištenjem|ako nastavite|daljnjim',
  newsletter: 'bilten|inbox|pretinac',
  signUp: 'prijav|pretplat|registrir|upiš|unesite|prim',
  tease: 'prije nego što odete/izađete|prije nego odete|ne propust|budi u tijeku|popust',
  email: 'e pošt|mail',
  push: `
    šalje/slati/prikazujemo/prikazivati/primati/primaj/push/uključi/omogući/dopustite/slanje obavij|
    šaljemo/slati/primati notif
  `,
  wall: `
    za nastavak čit|da/kako biste nastavili čit|da/kako biste pročit|za čitanje cijel|nastavite čitati uz/s|
    već ste/imate pretplat|samo za pretpl/članov/registr|za pretplatnike|isključivo/postani pretpl|
    besplatna/besplatni/preostal člana|neograničen pristup|postanite član|pretplatite se za/od|pretplatite se i čit|
    registrirajte se za/kako|prijavite se kako|prijavite se za čit|bez oglasa/reklama|premium sadrž|otključaj
  `,
  subscribe: 'pretplat|članstv|otvori/izradite/imate račun|već imate račun|imate korisnički',
  readOn: 'nastavi čitati|cijeli članak/tekst|cijelog člank|sve članke|svi članci|sve/svim sadržaj|neograničen',
  period: 'mjesec|mjeseč|godin|godiš|tjed|dan$|dnevno',
  logIn: 'lozink',
} satisfies NoticeWords;
