/** Serbian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'блокатор|блокер'.split('|'),
  demand: /* @__PURE__ */ 'искључ|онемогућ|откривен|дозвол'.split('|'),
  age: /* @__PURE__ */ 'пунолет|навршили 18|имате ли 18|датум рођења|punolet|datum rođenja'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'колачић|kolačić',
  use: 'користи|користе|коришћењ|употреб|чува|koristi|koriste|korišćenj|upotreb|čuva',
  data: `
    приватност|лични подаци|личне податке|личних података|партнер|трећих лица/страна|уређај|праћење|анализ|
    персонализ|privatnost|lični podaci|lične podatke|ličnih podataka|trećih lica/strana|uređaj|praćenje|analiz
  `,
  choice: `
    прихват|слажем|сагласан|сагласн|пристај|одбиј|одбац|дозвол|подешавањ|подеси|управљај|неопходн|prihvat|slažem|
    saglasan|saglasn|pristaj|odbij|odbac|dozvol|podešavanj|podesi|upravljaj|neophodn
  `,
  okay: `
    ок$|у реду|разумем|настави$|сазнај|више инф|детаљније|затвори|не сада/хвала|касније|откажи|u redu|razumem|
    razumijem|nastavi$|saznaj|više inf|detaljnije|zatvori|ne sada/hvala|kasnije|otkaži|сачувај|sačuvaj
  `,
  implied: 'наставком|настављајући|коришћењем|ако наставите|nastavkom|nastavljajući|korišćenjem|ako nastavite',
  newsletter: 'билтен|њузлетер|мејлинг|bilten|njuzleter|mejling|inboks|инбокс',
  signUp: 'пријав|претплат|региструј|упиш|унесите|prijav|pretplat|registruj|upiš|unesite',
  tease: `
    пре него што одете/изађете|не пропуст|будите у току|попуст|pre nego što odete/izađete|ne propust|budite u toku|
    popust
  `,
  email: 'мејл|имејл|е пошт|и мејл|mejl|imejl|e pošt',
  push: `
    шаље/приказујемо/добијате/примате/примајте/пуш/укључи/дозволите обавешт|
    šalje/prikazujemo/dobijate/primate/primajte/push/uključi/dozvolite obavešt|
    šalje/primajte/dobijate/uključite/dozvolite notif
  `,
  wall: `
    да бисте наставили да чит|да бисте наставили чит|да бисте прочит|да наставите са чит|за наставак чит|
    наставите читање уз|већ сте/имате претплат|само за претпл/чланов/регистр|за претплатнике|
    бесплатних/бесплатна текст/члан|неограничен приступ|постаните претпл/члан|
    претплатите/региструјте/пријавите се да|претплатите се и чит|без реклама/огласа|da biste nastavili da čit|
    da biste nastavili čit|da biste pročit|da nastavite sa čit|za nastavak čit|nastavite čitanje uz|
    već ste/imate pretplat|samo za pretpl/članov/registr|za pretplatnike|besplatnih/besplatna tekst/člana|
    neograničen pristup|postanite pretpl/član|pretplatite/registrujte/prijavite se da|pretplatite se i čit|
    bez reklama/oglasa
  `,
  subscribe: `
    претплат|чланств|премијум|pretplat|članstv|отворите/направите/имате налог|већ имате налог|
    otvorite/napravite/imate nalog|već imate nalog
  `,
  readOn: `
    настави да чит|настави читање|цео текст/чланак|све текстове/чланке|неограничен|nastavi da čit|nastavi čitanje|
    ceo tekst/članak|sve tekstove/članke|neograničen
  `,
  period: 'месец|годин|недељ|дан$|дневно|mesec|mesečno|godin|nedelj|dan$|dnevno',
  logIn: 'лозинк',
} satisfies NoticeWords;
