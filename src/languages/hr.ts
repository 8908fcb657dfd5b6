/** Croatian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'blokator|blokiranje oglas|bloker'.split('|'),
  demand: /* @__PURE__ */ 'isključ|onemoguć|deaktiv|otkriven|dopust|dozvol|pauzir'.split('|'),
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
