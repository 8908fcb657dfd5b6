/** Serbian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords, NoticeWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'блокатор|блокер'.split('|'),
  demand: /* @__PURE__ */ 'искључ|онемогућ|откривен|дозвол'.split('|'),
  age: /* @__PURE__ */ 'пунолет|навршили 18|имате ли 18|датум рођења|punolet|datum rođenja'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'колачић|kolačić|cookie',
  use: 'користимо|користи|користе|коришћењ|употреб|чува|koristimo|koristi|koriste|korišćenj|upotreb|čuva',
  data: `
    приватност|лични подаци|личне податке|личних података|партнер|трећих лица|трећих страна|уређај|праћење|анализ|
    персонализ|privatnost|lični podaci|lične podatke|ličnih podataka|partner|trećih lica|trećih strana|uređaj|
    praćenje|analiz|personaliz
  `,
  choice: `
    прихват|слажем|сагласан|сагласн|пристај|одбиј|одбац|дозвол|подешавањ|подеси|управљај|неопходн|prihvat|slažem|
    saglasan|saglasn|pristaj|odbij|odbac|dozvol|podešavanj|podesi|upravljaj|neophodn
  `,
  okay: `
    ок$|ok$|у реду|разумем|настави$|сазнај|више инф|детаљније|затвори|не сада|касније|не хвала|откажи|u redu|
    razumem|razumijem|nastavi$|saznaj|više inf|detaljnije|zatvori|ne sada|kasnije|ne hvala|otkaži
  `,
  implied: 'наставком|настављајући|коришћењем|ако наставите|nastavkom|nastavljajući|korišćenjem|ako nastavite',
  newsletter: 'билтен|њузлетер|мејлинг|bilten|njuzleter|newsletter|mejling|inboks|инбокс',
  signUp: 'пријав|претплат|региструј|упиш|унесите|prijav|pretplat|registruj|upiš|unesite',
  tease: `
    пре него што одете|пре него што изађете|не пропуст|будите у току|попуст|pre nego što odete|
    pre nego što izađete|ne propust|budite u toku|popust
  `,
  email: 'мејл|имејл|е пошт|и мејл|mejl|imejl|e pošt',
  push: `
    шаљемо обавешт|шаље обавешт|приказујемо обавешт|добијате обавешт|примате обавешт|примајте обавешт|пуш обавешт|
    укључи обавешт|укључите обавешт|дозволите обавешт|šaljemo obavešt|šalje obavešt|prikazujemo obavešt|
    dobijate obavešt|primate obavešt|primajte obavešt|push obavešt|uključi obavešt|uključite obavešt|
    dozvolite obavešt|šaljemo notif|šalje notif|primajte notif|dobijate notif|uključite notif|dozvolite notif
  `,
  wall: `
    да бисте наставили да чит|да бисте наставили чит|да бисте прочит|да наставите са чит|за наставак чит|
    наставите читање уз|већ сте претплат|већ имате налог|већ имате претплат|имате налог|само за претпл|
    за претплатнике|само за чланов|само за регистр|бесплатних текст|бесплатна текст|бесплатних члан|
    бесплатна члан|преостало|неограничен приступ|пун приступ|отворите налог|направите налог|постаните претпл|
    постаните члан|претплатите се да|претплатите се и чит|региструјте се да|пријавите се да|без реклама|
    без огласа|da biste nastavili da čit|da biste nastavili čit|da biste pročit|da nastavite sa čit|
    za nastavak čit|nastavite čitanje uz|već ste pretplat|već imate nalog|već imate pretplat|imate nalog|
    samo za pretpl|za pretplatnike|samo za članov|samo za registr|besplatnih tekst|besplatna tekst|
    besplatnih člana|besplatna člana|preostalo|neograničen pristup|pun pristup|otvorite nalog|napravite nalog|
    postanite pretpl|postanite član|pretplatite se da|pretplatite se i čit|registrujte se da|prijavite se da|
    bez reklama|bez oglasa
  `,
  subscribe: 'претплат|чланств|премијум|pretplat|članstv|premium',
  readOn: `
    наставите да чит|настави да чит|наставите читање|настави читање|цео текст|цео чланак|све текстове|све чланке|
    неограничен|nastavite da čit|nastavi da čit|nastavite čitanje|nastavi čitanje|ceo tekst|ceo članak|
    sve tekstove|sve članke|neograničen
  `,
  period: 'месец|годин|недељ|дан$|дневно|mesec|mesečno|godin|nedelj|dan$|dnevno',
  logIn: 'лозинк|запамти ме|корисничко име|lozink|zapamti me|korisničko ime',
} satisfies NoticeWords;
