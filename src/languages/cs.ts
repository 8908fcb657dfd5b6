/** Czech: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/types.ts';

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
  use: 'používáme|používá|využíváme|využívá|používání|využití|použití|ukládá|ukládáme|shromažď',
  data: `
    soukromí|osobní údaj|osobních údaj|partner|třetích stran|třetími stran|zařízení|sledov|personaliz|přizpůsob|
    měřen|analy|oprávněn
  `,
  choice: 'souhlas|přij|odmít|nesouhlas|povol|nastaven|předvol|přizpůsobit|spravovat|nezbytn|upravit',
  okay: `
    ok$|rozumím|dobře|pokračovat$|více info|další info|zjistit více|dozvědět|více zde|zavřít|teď ne|nyní ne|
    později|ne děkuj|zrušit
  `,
  implied: 'používáním|pokračováním|dalším používáním|procházením|dalším procházením|užíváním|pokud budete pokrač',
  newsletter: `
    newsletter|zpravodaj|odběru novinek|odběr novinek|novinky e mailem|novinky emailem|novinky na e mail|
    do schránky|mailingov
  `,
  signUp: 'přihlas|přihlás|odebír|odběr|zaregistr|registr|zadejte|dostávej|zapište se|chci odeb',
  tease: 'než odejdete|než odejdeš|nenechte si ujít|nezmeškej|buďte v obraze|zůstaňte v obraze|slev',
  email: 'mail|mailem',
  push: `
    posílat oznám|zasílat oznám|zobrazovat oznám|dostávat oznám|posílat upozor|zasílat upozor|zobrazovat upozor|
    dostávat upozor|povolit oznám|povolit upozor|zapnout oznám|zapnout upozor|push notif|push oznám|zasílat notif|
    posílat notif|povolit notif
  `,
  wall: `
    pro pokračování ve čtení|abyste mohli číst|chcete li číst|číst dál s|pokračovat ve čtení s|dočíst|
    už jste předplat|jste předplat|máte předplat|už máte předplat|už máte účet|máte již účet|pouze pro předplat|
    jen pro předplat|pro předplatitele|jen pro přihlášen|pouze pro přihlášen|pro registrovan|pouze pro členy|
    článků zdarma|články zdarma|článek zdarma|zbývá vám|zbývají vám|neomezený přístup|plný přístup|předplaťte|
    předplatit|vytvořte si účet|založte si účet|přihlaste se a čtěte|přihlaste se pro|zaregistrujte se a|
    registrujte se a|odemkn|odemknout|bez reklam|prémiov|placený obsah
  `,
  subscribe: 'předplat|členství|premium|prémi',
  readOn: `
    číst dál|číst dále|pokračovat ve čtení|celý článek|celého článku|všechny články|všem článk|veškerý obsah|
    bez omezení|neomezen
  `,
  period: 'měsí|rok|roční|týden|týdn|den$',
  logIn: 'heslo|hesla|zapomenut|zapamatovat|uživatelské jméno|přes google',
} satisfies NoticeWords;
