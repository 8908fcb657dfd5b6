/** Croatian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/types.ts';

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
  cookie: 'kolačić|cookie',
  use: 'koristimo|koristi|koriste|korištenj|upotreb|upotreblj|pohran|sprema',
  data: `
    privatnost|osobni podaci|osobne podatke|osobnih podataka|partner|trećih strana|treće strane|uređaj|praćenje|
    analiz|personaliz|prilagođen|mjeren|legitimni interes
  `,
  choice: `
    prihvat|prihvać|slažem|suglas|pristaj|odbij|odbac|dopusti|dozvol|postavk|prilagodi|upravljaj|nužn|neophodn|
    privol
  `,
  okay: `
    ok$|u redu|razumijem|shvaćam|nastavi$|saznaj|više inf|više o|detalji|zatvori|ne sada|kasnije|ne hvala|
    odustani
  `,
  implied: 'nastavkom|nastavljanjem|korištenjem|ako nastavite|daljnjim',
  newsletter: 'newsletter|bilten|mailing list|inbox|pretinac',
  signUp: 'prijav|pretplat|registrir|upiš|unesite|prim',
  tease: `
    prije nego što odete|prije nego odete|prije nego što izađete|ne propust|budite u tijeku|budi u tijeku|popust
  `,
  email: 'e pošt|mail',
  push: `
    šaljemo obavij|šalje obavij|slati obavij|prikazujemo obavij|prikazivati obavij|primati obavij|primaj obavij|
    primajte obavij|push obavij|uključi obavij|uključite obavij|omogući obavij|omogućite obavij|dopustite obavij|
    slanje obavij|šaljemo notif|slati notif|primati notif|push notif
  `,
  wall: `
    za nastavak čit|da biste nastavili čit|kako biste nastavili čit|da biste pročit|kako biste pročit|
    za čitanje cijel|nastavite čitati uz|nastavite čitati s|već ste pretplat|već imate račun|već imate pretplat|
    imate račun|imate korisnički|samo za pretpl|za pretplatnike|isključivo pretpl|samo za članov|samo za registr|
    besplatnih člana|besplatna člana|besplatni člana|preostal|neograničen pristup|neograničeni pristup|
    potpuni pristup|puni pristup|otvorite račun|otvori račun|izradite račun|postanite pretpl|postani pretpl|
    postanite član|pretplatite se za|pretplatite se od|pretplatite se i čit|registrirajte se za|
    registrirajte se kako|prijavite se kako|prijavite se za čit|bez oglasa|bez reklama|premium sadrž|otključaj
  `,
  subscribe: 'pretplat|članstv|premium',
  readOn: `
    nastavite čitati|nastavi čitati|cijeli članak|cijeli tekst|cijelog člank|sve članke|svi članci|sve sadržaj|
    svim sadržaj|neograničen
  `,
  period: 'mjesec|mjeseč|godin|godiš|tjed|dan$|dnevno',
  logIn: 'lozink|zapamti me|korisničko ime|google račun',
} satisfies NoticeWords;
