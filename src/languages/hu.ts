/** Hungarian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'reklámblokk|hirdetésblokk|reklámszűrő|hirdetésszűrő'.split('|'),
  demand: /* @__PURE__ */ 'kapcsolja ki|kapcsold ki|tiltsa le|észlel|engedélyez|kivétel|állíts'.split('|'),
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
