/** Czech: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'blokátor|blokov reklam|blokovač'.split('|'),
  demand: /* @__PURE__ */ 'vypn|zakáž|deaktiv|zjiště|detekován|povol|pozastav'.split('|'),
  age: /* @__PURE__ */ 'plnolet|datum narození'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    související články | podobné články | další články | čtěte také | přečtěte si také | číst dále | číst více |
    více | zjistit více | viz také | zobrazit více | zobrazit méně | zobrazit vše | načíst další |
    mohlo by vás zajímat | zpět nahoru | nahoru | sdílet | sdílejte | sdílet na facebooku | sdílet článek |
    kopírovat | kopírovat odkaz | zkopírováno | tisk | vytisknout | uložit | e-mail | poslat e-mailem | štítky |
    témata | rubriky | rubrika | kategorie | komentáře | komentář | žádné komentáře | přidat komentář |
    napsat komentář | odpovědět | nahlásit | předchozí článek | následující článek | další článek | předchozí |
    následující | další | předchozí stránka | další stránka | starší příspěvky | novější příspěvky | zpět |
    poslední aktualizace | aktualizováno | publikováno | zveřejněno | autor | autoři | o autorovi | redakce |
    minut čtení | doba čtení | hledat | vyhledávání | vyhledat | menu | zavřít | otevřít | domů | úvod |
    hlavní stránka | přejít k obsahu | přeskočit na obsah | obsah | na této stránce | archiv | sledujte nás |
    sledovat | odebírat | přihlásit se | přihlásit | registrace | newsletter | reklama | sponzorováno |
    nejčtenější | oblíbené | nejnovější | nejnovější články | foto | video | galerie | zdroj | zrušit | upravit |
    smazat | skrýt | zobrazit | možnosti | nastavení | načítání | stáhnout | poslechnout | oznámení | heslo |
    o nás | kontakt | ochrana osobních údajů | všechna práva vyhrazena | zobrazení
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    a se v na je že o s z do i to k ve pro za by ale si po jako od který tak jsou které jeho nebo už jen při byl
    podle také až aby když co být bylo má která této však před není více jejich mezi nad pod bude ze než
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  use: 'používá|využívá|využití|použití|ukládá|shromažď',
  data: 'soukromí|osobní údaj|třetích/třetími stran|zařízení|sledov|přizpůsob|měřen|analy|oprávněn',
  choice: 'souhlas|přij|odmít|nesouhlas|povol|nastaven|předvol|přizpůsobit|spravovat|nezbytn|upravit',
  okay: `
    rozumím|dobře|pokračovat$|více info/zde|další info|zjistit více|dozvědět|zavřít|teď/nyní ne|později|ne děkuj|
    zrušit|uložit
  `,
  implied: 'používáním|pokračováním|dalším používáním/procházením|procházením|užíváním|pokud budete pokrač',
  newsletter: 'zpravodaj|odběr novinek|novinky e mailem|novinky emailem|novinky na e mail|do schránky|mailingov',
  signUp: 'přihlas|přihlás|odebír|odběr|zaregistr|registr|zadejte|dostávej|zapište se|chci odeb',
  tease: 'než odejdete/odejdeš|nenechte si ujít|nezmeškej|buďte/zůstaňte v obraze|slev',
  email: 'mail',
  push: `
    posílat/zasílat/zobrazovat/dostávat/povolit/zapnout/push oznám|
    posílat/zasílat/zobrazovat/dostávat/povolit/zapnout upozor|zasílat/posílat/povolit notif
  `,
  wall: `
    pro pokračování ve čtení|abyste mohli číst|chcete li číst|číst dál s|pokračovat ve čtení s|dočíst|
    už jste/máte předplat|jste/máte předplat|pouze pro předplat/přihlášen/členy|jen pro předplat/přihlášen|
    pro předplatitele/registrovan|článků/články/článek zdarma|neomezený přístup|předplaťte|předplatit|
    přihlaste se a čtěte|přihlaste se pro|zaregistrujte/registrujte se a|odemkn|bez reklam|prémiov|placený obsah|
    zbývá/zbývají vám člán
  `,
  subscribe: 'předplat|členství|prémi|vytvořte/založte si účet|už máte účet|máte již účet',
  readOn: `
    číst dál|pokračovat ve čtení|celý článek|celého článku|všechny články|všem článk|veškerý obsah|bez omezení|
    neomezen|plný přístup
  `,
  period: 'měsí|rok|roční|týden|týdn|den$',
  logIn: 'heslo|hesla',
} satisfies NoticeWords;
