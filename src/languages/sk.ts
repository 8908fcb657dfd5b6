/** Slovak: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'blokovač|blokátor|blokov reklám'.split('|'),
  demand: /* @__PURE__ */ 'vypn|zakáž|deaktiv|zisten|detegovan|povoľ|pozastav'.split('|'),
  age: /* @__PURE__ */ 'plnolet|dovŕšil|váš vek|dátum narodenia'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    súvisiace články | podobné články | ďalšie články | čítajte aj | prečítajte si aj | čítať ďalej | čítať viac |
    viac | zistiť viac | pozri aj | zobraziť viac | zobraziť menej | zobraziť všetko | načítať ďalšie |
    mohlo by vás zaujímať | späť hore | hore | zdieľať | zdieľajte | zdieľať na facebooku | zdieľať článok |
    kopírovať | kopírovať odkaz | skopírované | tlačiť | vytlačiť | uložiť | e-mail | poslať e-mailom | značky |
    štítky | témy | rubriky | kategórie | kategória | komentáre | komentár | žiadne komentáre | pridať komentár |
    napísať komentár | odpovedať | nahlásiť | predchádzajúci článok | nasledujúci článok | ďalší článok |
    predchádzajúci | nasledujúci | ďalší | predchádzajúca strana | ďalšia strana | späť | posledná aktualizácia |
    aktualizované | publikované | zverejnené | autor | autori | o autorovi | redakcia | minút čítania |
    čas čítania | hľadať | vyhľadávanie | menu | zavrieť | otvoriť | domov | hlavná stránka | prejsť na obsah |
    preskočiť na obsah | obsah | na tejto stránke | archív | sledujte nás | sledovať | odoberať | prihlásiť sa |
    registrácia | newsletter | reklama | najčítanejšie | najnovšie | foto | video | galéria | zdroj | zrušiť |
    upraviť | vymazať | skryť | zobraziť | možnosti | nastavenia | načítava sa | stiahnuť | vypočuť | upozornenia |
    heslo | o nás | kontakt | ochrana osobných údajov | všetky práva vyhradené
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    a sa v na je že o s z do aj to k vo pre za by ale si po ako od ktorý tak sú ktoré jeho alebo už len pri bol
    podľa tiež až aby keď čo byť bolo má ktorá však pred nie viac ich medzi nad pod bude zo než
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  use: 'používa|využíva|využitie|použitie|ukladá|zhromažď',
  data: 'súkromi|osobné/osobných údaj|tretích strán|tretími stran|zariaden|sledov|prispôsob|meran|analy|oprávnen',
  choice: 'súhlas|prij|odmiet|nesúhlas|povol|povoľ|nastaven|predvoľ|prispôsobiť|spravovať|nevyhnutn|upraviť',
  okay: `
    rozumiem|dobre$|pokračovať$|viac/ďalšie info|zistiť viac|dozvedieť|viac tu|zavrieť|teraz nie|neskôr|nie ďakuj|
    zrušiť|uložiť
  `,
  implied: 'používaním|pokračovaním|ďalším používaním|prehliadaním|ak budete pokrač',
  newsletter: 'spravodaj|odber novin|novinky e mailom|novinky emailom|do schránky|mailingov',
  signUp: 'prihlás|odober|odber|zaregistr|registr|zadajte|dostávaj|zapíšte sa|chcem odob',
  tease: 'skôr/predtým ako odíd|kým odídete|nenechajte si ujsť|nezmeškaj|buďte/zostaňte v obraze|zľav',
  email: 'mail',
  push: `
    posielať/zasielať/zobrazovať/dostávať/povoliť/zapnúť/push ozná|
    posielať/zasielať/zobrazovať/dostávať/povoliť/zapnúť upozor|posielať/zasielať/dostávať/povoliť notif
  `,
  wall: `
    pre pokračovanie v čítaní|aby ste mohli čítať|ak chcete čítať|čítať ďalej s|pokračovať v čítaní s|dočítať|
    už ste/máte predplat|ste/máte predplat|len pre predplat/prihlásen/členov|iba pre predplat/prihlásen|
    pre predplatiteľ/registrovan|článkov/články/článok zadarmo|neobmedzený prístup|predplaťte|predplatiť|
    prihláste sa a čítajte|zaregistrujte sa a|odomkn|bez reklám|prémiov|platený obsah|zamknutý článok|
    ostáva/zostáva vám člán
  `,
  subscribe: 'predplat|členstvo|členstva|prémi|vytvorte/založte si účet|už máte účet|máte už účet',
  readOn: `
    čítať/čítajte ďalej|pokračovať v čítaní|celý článok/obsah|celého článku|všetky články|všetkým článk|
    bez obmedzen|neobmedzen|plný prístup
  `,
  period: 'mesia|rok|roč|týžd|deň',
  logIn: 'heslo|hesla',
} satisfies NoticeWords;
