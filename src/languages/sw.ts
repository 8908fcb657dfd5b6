/** Swahili: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords, NoticeWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'kizuia matangazo|kizuizi cha matangazo|vizuia matangazo|kuzuia matangazo'.split('|'),
  demand: /* @__PURE__ */ 'zima|lemaza|ondoa|imegundu|kimegundu|ruhusu|sitisha'.split('|'),
  age: /* @__PURE__ */ 'umri wa miaka|umri wako|tarehe ya kuzaliwa|tarehe yako ya kuzaliwa'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'kuki|vidakuzi|kidakuzi|cookie',
  use: 'tunatumia|inatumia|hutumia|hutumika|matumizi|kutumia|kuhifadhi|tunahifadhi',
  data: `
    faragha|data binafsi|data ya kibinafsi|data za kibinafsi|taarifa binafsi|taarifa za kibinafsi|taarifa zako|
    washirika|wahusika wengine|kifaa chako|ufuatili|kufuatilia|kuchambua|uchambuzi|kupima
  `,
  choice: `
    kubali|nakubali|ninakubali|unakubali|kataa|ruhusu|mipangilio|mapendeleo|simamia|dhibiti|muhimu pekee|idhini|
    ridhia
  `,
  okay: `
    ok$|sawa$|nimeelewa|endelea$|maelezo zaidi|taarifa zaidi|jifunze zaidi|soma zaidi|funga|si sasa|sio sasa|
    baadaye|hapana asante|ghairi
  `,
  implied: 'kwa kuendelea|kwa kutumia|ukiendelea',
  newsletter: 'jarida|majarida|newsletter|habari kwa barua|kikasha',
  signUp: 'jiandikish|jisajili|jiunge|andikisha|pata habari|weka barua|ingiza barua|weka anwani',
  tease: 'kabla ya kuondoka|kabla hujaondoka|usikose|usipitwe|punguzo',
  email: 'barua pepe|baruapepe',
  push: `
    kukutumia arifa|kukutumia taarifa|kukuonyesha arifa|kupokea arifa|kupata arifa|pokea arifa|pata arifa|
    washa arifa|ruhusu arifa|arifa za habari
  `,
  wall: `
    ili kuendelea kusoma|kuendelea kusoma|ili kusoma|ili usome|endelea kusoma kwa|tayari umejisajili|
    tayari umejiandikisha|tayari una akaunti|una akaunti|umejiandikisha tayari|tayari ni mwanachama|kwa wanachama|
    kwa waliojisajili|kwa waliojiandikisha|wanachama pekee|makala za bure|makala bila malipo|makala ya bure|
    makala zilizobaki|ufikiaji usio|ufikiaji kamili|fungua akaunti|unda akaunti|tengeneza akaunti|kuwa mwanachama|
    lipia ili|ingia ili|bila matangazo
  `,
  subscribe: 'usajili|uanachama|lipia|kulipia|malipo ya|premium',
  readOn: 'endelea kusoma|soma yote|makala kamili|makala yote|makala zote|habari kamili|bila kikomo',
  period: 'mwezi|mwaka|wiki|siku',
  logIn: 'nenosiri|neno la siri|nikumbuke|jina la mtumiaji|kwa google',
} satisfies NoticeWords;
