/** Finnish: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

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
  cookie: 'eväste',
  use: 'käytämme|käytetään|käyttä|käytöstä|tallen|hyödyn',
  data: `
    yksityisyy|henkilötie|kumppan|kolmansien/kolmannen osapuol|laitteesee|laitteelle|laitteella|seuran|kohdenn|
    personoi|mittaa|analytiik|analyso|oikeutettu etu|tietosuoj
  `,
  choice: 'hyväksy|salli|suostu|hylkää|kieltäydy|kiellä|estä$|asetu|muokkaa|hallin|välttämättöm|mukauta|valin',
  okay: `
    selvä|ymmärr|jatka$|lisätieto|lue lisää|lisää tietoa|tietoa eväst|sulje|ei nyt/kiitos|myöhemmin|peruuta|
    tallenna$
  `,
  implied: 'jatkamalla|käyttämällä|jos jatkat|selaamista',
  newsletter: 'uutiskirje|sähköpostilist|postituslist|postilaatikko',
  signUp: 'tilaa|ilmoittaudu|liity|rekisteröi|kirjaudu list|syötä|anna sähköp',
  tease: 'ennen kuin lähdet|älä missaa|älä jää paitsi|pysy ajan tasalla|pysy kärryillä|alennu',
  email: 'sähköpost',
  push: `
    lähettää/näyttää/vastaanottaa/saada/haluatko/salli/ota/push ilmoit|lähettää sinulle ilmoit|ilmoituksia uut|
    ilmoitukset uut/käyttöön|selainilmoit
  `,
  wall: `
    jatkaaksesi luk|jatka lukemista til/kirj|voit jatkaa lukem|lue koko juttu/artikkeli|oletko/olen jo tilaaja|
    jo tilaaja|vain tilaaj/jäsen|tilaajille|jäsenille|ilmaista/maksuton/ilmaiset artik|ilmaista juttua|ilmaisjut|
    artikkelia/juttua jälj|kirjaudu sisään ja/luk|rekisteröidy lukeak|rekisteröidy/tilaa ja lue|digitilau|
    ilman mainoksia|mainokseton|maksumuuri|liity jäseneksi|kokeile tilau|lukeaksesi koko/jutun/artikk
  `,
  subscribe: 'tilau|tilaaj|jäsenyy|plus tilau|luo tili/tunnus/ilmainen/maksuton|onko sinulla jo',
  readOn: 'jatka lukem|lue lisää juttuja|koko juttu/artik|kaikki jutut/artik/sisäl|kaikkiin|rajat|rajoit|lukeaksesi',
  period: 'kuukau|kk$|vuos|vuode|viiko|päiv',
  logIn: 'salasan',
} satisfies NoticeWords;
