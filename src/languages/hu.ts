/** Hungarian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'reklámblokk|hirdetésblokk|reklámszűrő|hirdetésszűrő'.split('|'),
  demand: /* @__PURE__ */ 'kapcsolja ki|kapcsold ki|tiltsa le|észlel|engedélyez|kivétel|állíts'.split('|'),
  age: /* @__PURE__ */ 'elmúltam|elmúltál|elmúlt 18|betöltöttem a 18|betöltötte a 18|nagykorú|életkor|születési dátum'.split(
    '|',
  ),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    kapcsolódó cikkek | hasonló cikkek | kapcsolódó bejegyzések | további cikkek | olvassa el ezt is |
    olvasd el ezt is | tovább olvasom | tovább | bővebben | részletek | lásd még | több | több megjelenítése |
    mutass többet | összes megtekintése | továbbiak betöltése | ez is érdekelheti | vissza a tetejére |
    vissza az oldal tetejére | lap tetejére | ugrás a tetejére | megosztás | megosztom | oszd meg |
    megosztás facebookon | másolás | link másolása | másolva | nyomtatás | mentés | e-mail | küldés e-mailben |
    címkék | témák | kategóriák | kategória | rovat | hozzászólások | hozzászólás | nincs hozzászólás |
    új hozzászólás | szólj hozzá | válasz | jelentés | előző cikk | következő cikk | előző bejegyzés |
    következő bejegyzés | előző | következő | előző oldal | következő oldal | régebbi bejegyzések |
    újabb bejegyzések | vissza | utolsó frissítés | frissítve | megjelent | közzétéve | írta | szerző | szerzők |
    a szerzőről | szerkesztőség | perc olvasás | olvasási idő | keresés | keress | menü | bezárás | bezár |
    megnyitás | kezdőlap | címlap | főoldal | ugrás a tartalomra | tartalom | tartalomjegyzék | ezen az oldalon |
    archívum | kövess minket | követés | feliratkozás | iratkozzon fel | bejelentkezés | belépés | regisztráció |
    hírlevél | hirdetés | szponzorált | legolvasottabb | népszerű | legfrissebb | legutóbbi bejegyzések | hírek |
    fotó | videó | galéria | forrás | mégse | visszavonás | szerkesztés | törlés | elrejtés | megjelenítés |
    beállítások | betöltés | letöltés | meghallgatás | értesítések | jelszó | rólunk | kapcsolat | impresszum |
    adatvédelem | minden jog fenntartva | megtekintés | tetszik
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    a az és hogy nem is egy ez de meg el volt csak már azt ki ha mint még vagy van lesz amely aki után szerint
    között olyan minden sem így ami nagyon több lehet majd kell alatt arra mert illetve pedig úgy ezt ezek amikor
    azonban fel le be
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'süti',
  use: 'használ|alkalmaz|tárol|felhasznál',
  data: `
    adatvédel|személyes adat|adatkezel|harmadik fél/felek|eszközén|eszközöd|készülék|nyomon köv|nyomköv|
    személyre szab|mérés|elemz|jogos érdek
  `,
  choice: `
    elfogad|hozzájárul|elutasít|visszautasít|beleegyez|engedélyez|beállítás|testreszab|szükséges|kezelése|egyetért|
    módosít
  `,
  okay: `
    oké|értem|rendben|megértett|folytat|tovább$|bővebb|részletek|további/több info|bezár|most nem|később|nem köszön|
    mégse|mentés
  `,
  implied: `
    az oldal használatával/további|a weboldal használatával|a böngészés folytatásával|a további böngész|
    ha folytatja|oldalunk használatával
  `,
  newsletter: 'hírlevél|hírlevel|levelezőlist|postafiók|napi összefoglaló',
  signUp: 'iratkoz|feliratkoz|regisztrál|kérem|csatlakoz|add/adja meg',
  tease: 'mielőtt elmen/távoz|ne maradj le|ne hagyd/hagyja ki|értesülj|kedvezmény',
  email: 'mail cím|mailben|ímél',
  push: 'értesítéseket küld/jelen/kap/szeret/a|értesítést küld/kap/a|értesítések engedély/bekap|push értesít',
  wall: `
    olvasás folytatásához|tovább olvasáshoz|továbbolvasáshoz|a cikk elolvasásához|folytatáshoz fizes/regisz/jelent|
    már előfizet|már van előfizet|csak regisztrált/előfizető/tagok|előfizetőink|előfizetőknek|ingyenes cikk|
    ingyen olvasható|cikk maradt|korlátlan/teljes hozzáf|fizess elő|előfizetek|regisztrálj a|jelentkezz be a|
    reklámmentes|hirdetésmentes|reklámok/hirdetések nélkül|prémium tartal|zárt tartalom|a teljes cikkhez/cikket
  `,
  subscribe: 'előfizet|tagság|prémium|hozz létre fiók|van már fiók|már regisztrált',
  readOn: 'olvass tovább|tovább olvas|továbbolvas|teljes/összes/minden cikk|korlátlan',
  period: 'hónap|havi|havonta|hó$|év|hét|nap',
  logIn: 'jelszó|jelszav',
} satisfies NoticeWords;
