/** Hungarian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/types.ts';

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
  cookie: 'cookie|süti|sütik|sütiket',
  use: 'használ|használunk|alkalmaz|tárol|felhasznál',
  data: `
    adatvédel|személyes adat|adatkezel|partner|harmadik fél|harmadik felek|eszközén|eszközöd|készülék|nyomon köv|
    nyomköv|személyre szab|mérés|elemz|jogos érdek
  `,
  choice: `
    elfogad|hozzájárul|elutasít|visszautasít|beleegyez|engedélyez|beállítás|testreszab|szükséges|kezelése|
    egyetért|módosít
  `,
  okay: `
    ok$|oké|értem|rendben|megértett|folytat|tovább$|bővebb|részletek|további info|több info|bezár|most nem|később|
    nem köszön|mégse
  `,
  implied: `
    az oldal használatával|a weboldal használatával|a böngészés folytatásával|a további böngész|ha folytatja|
    oldalunk használatával|az oldal további
  `,
  newsletter: 'hírlevél|hírlevel|levelezőlist|postafiók|napi összefoglaló',
  signUp: 'iratkoz|feliratkoz|regisztrál|kérem|csatlakoz|add meg|adja meg',
  tease: `
    mielőtt elmen|mielőtt távoz|ne maradj le|ne maradjon le|ne hagyd ki|ne hagyja ki|értesülj|értesüljön|
    kedvezmény
  `,
  email: 'mail cím|mailben|ímél',
  push: `
    értesítéseket küld|értesítést küld|értesítéseket jelen|értesítéseket kap|értesítést kap|értesítések engedély|
    értesítések bekap|értesítéseket szeret|push értesít|értesítéseket a|értesítést a
  `,
  wall: `
    olvasás folytatásához|tovább olvasáshoz|továbbolvasáshoz|a cikk elolvasásához|a teljes cikk|
    folytatáshoz fizes|folytatáshoz regisz|folytatáshoz jelent|már előfizet|már van előfizet|már előfizető|
    van már fiók|már regisztrált|csak előfizető|előfizetőink|előfizetőknek|csak regisztrált|csak tagok|
    ingyenes cikk|ingyen olvasható|cikk maradt|cikke maradt|cikked maradt|korlátlan hozzáf|korlátlanul|
    teljes hozzáf|fizessen elő|fizess elő|előfizetek|hozzon létre fiók|hozz létre fiók|regisztráljon a|
    regisztrálj a|jelentkezzen be a|jelentkezz be a|reklámmentes|hirdetésmentes|reklámok nélkül|hirdetések nélkül|
    prémium tartal|zárt tartalom
  `,
  subscribe: 'előfizet|tagság|prémium|premium',
  readOn: 'olvass tovább|olvasson tovább|tovább olvas|továbbolvas|teljes cikk|összes cikk|minden cikk|korlátlan',
  period: 'hónap|havi|havonta|hó$|év|éves|évente|hét|nap',
  logIn: 'jelszó|jelszav|felhasználónév|emlékezz rám|google fiók',
} satisfies NoticeWords;
