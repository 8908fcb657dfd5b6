/** Finnish: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'mainosten esto|mainostenesto|mainosesto'.split('|'),
  demand: /* @__PURE__ */ 'poista käytöstä|kytke pois|sulje|havait|salli|keskeytä|estä'.split('|'),
  age: /* @__PURE__ */ 'täysi ikäinen|täysikäinen|vuotta täyttänyt|täyttänyt 18|ikäsi|syntymäaika'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    aiheeseen liittyvät | aiheeseen liittyvät artikkelit | liittyvät artikkelit | samankaltaisia artikkeleita |
    lue myös | lue lisää | jatka lukemista | katso myös | katso lisää | näytä lisää | näytä vähemmän |
    näytä kaikki | lataa lisää | lisää | lisää aiheesta | saatat pitää myös | takaisin ylös | sivun alkuun | ylös |
    jaa | jaa artikkeli | jaa facebookissa | jaa sähköpostilla | twiittaa | kopioi | kopioi linkki |
    linkki kopioitu | kopioitu | tulosta | tallenna | sähköposti | lähetä sähköpostilla | avainsanat | asiasanat |
    tunnisteet | aiheet | kategoriat | kategoria | kommentit | kommentti | ei kommentteja | jätä kommentti |
    kirjoita kommentti | vastaa | ilmoita | edellinen artikkeli | seuraava artikkeli | edellinen | seuraava |
    edellinen sivu | seuraava sivu | vanhemmat artikkelit | uudemmat artikkelit | takaisin | päivitetty |
    viimeksi päivitetty | julkaistu | kirjoittanut | kirjoittaja | tekijä | tietoa kirjoittajasta | toimitus |
    minuutin lukuaika | lukuaika | haku | etsi | hae | valikko | sulje | avaa | etusivu | siirry sisältöön |
    päävalikko | sisältö | sisällysluettelo | tällä sivulla | arkisto | seuraa meitä | seuraa | tilaa | kirjaudu |
    kirjaudu sisään | rekisteröidy | uutiskirje | mainos | sponsoroitu | luetuimmat | suosituimmat | suosittua |
    uusimmat | tuoreimmat | uutiset | kuva | kuvat | video | galleria | lähde | peruuta | kumoa | muokkaa | poista |
    piilota | näytä | asetukset | ladataan | lataa | kuuntele | ilmoitukset | salasana | tietoa meistä |
    yhteystiedot | ota yhteyttä | tietosuojaseloste | kaikki oikeudet pidätetään | katselukerrat | tykkää
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    ja on ei että se oli hän mutta ovat joka myös kun sen niin kuin tai jos ole nyt sitä vain mukaan jo jälkeen olla
    ollut ne sekä hänen he mitä kanssa voi ennen noin joita jotka tämä vielä siitä tämän kaikki yli vuoden minä
    olisi
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'eväste|evästei|evästeet|cookie',
  use: 'käytämme|käyttää|käytetään|käyttä|käytöstä|tallen|hyödyn',
  data: `
    yksityisyy|henkilötie|kumppan|kolmansien osapuol|kolmannen osapuol|laitteesee|laitteelle|laitteella|seuran|
    kohdenn|personoi|mittaa|analytiik|analyso|oikeutettu etu|tietosuoj
  `,
  choice: 'hyväksy|salli|suostu|hylkää|kieltäydy|kiellä|estä$|asetu|muokkaa|hallin|välttämättöm|mukauta|valin',
  okay: `
    ok$|selvä|ymmärr|jatka$|lisätieto|lue lisää|lisää tietoa|tietoa eväst|sulje|ei nyt|myöhemmin|ei kiitos|
    peruuta
  `,
  implied: 'jatkamalla|käyttämällä|jos jatkat|selaamista',
  newsletter: 'uutiskirje|uutiskirjee|sähköpostilist|postituslist|postilaatikko',
  signUp: 'tilaa|tilaan|ilmoittaudu|liity|rekisteröi|kirjaudu list|syötä|anna sähköp',
  tease: 'ennen kuin lähdet|älä missaa|älä jää paitsi|pysy ajan tasalla|pysy kärryillä|alennu',
  email: 'sähköpost',
  push: `
    lähettää ilmoit|lähettää sinulle ilmoit|näyttää ilmoit|vastaanottaa ilmoit|saada ilmoit|haluatko ilmoit|
    salli ilmoit|ota ilmoit|ilmoituksia uut|ilmoitukset uut|push ilmoit|selainilmoit|ilmoitukset käyttöön
  `,
  wall: `
    jatkaaksesi luk|lukeaksesi|jatka lukemista til|jatka lukemista kirj|voit jatkaa lukem|lue koko juttu|
    lue koko artikkeli|oletko jo tilaaja|olen jo tilaaja|jo tilaaja|onko sinulla jo|vain tilaaj|tilaajille|
    vain jäsen|jäsenille|ilmaista artik|ilmaista juttua|maksutonta artik|maksuton artik|ilmaiset artik|ilmaisjut|
    artikkelia jälj|juttua jälj|rajaton|rajoittamat|luo tili|luo tunnus|luo ilmainen|luo maksuton|
    kirjaudu sisään ja|kirjaudu sisään luk|rekisteröidy lukeak|rekisteröidy ja lue|digitilau|tilaa ja lue|
    ilman mainoksia|mainokseton|maksumuuri|liity jäseneksi|kokeile tilau
  `,
  subscribe: 'tilau|tilaaj|jäsenyy|premium|plus tilau',
  readOn: `
    jatka lukem|lue lisää juttuja|koko juttu|koko artik|kaikki jutut|kaikki artik|kaikki sisäl|kaikkiin|rajat|
    rajoit
  `,
  period: 'kuukau|kk$|vuos|vuode|viiko|päiv',
  logIn: 'salasan|muista minut|käyttäjätunnu|käyttäjänim|google tili',
} satisfies NoticeWords;
