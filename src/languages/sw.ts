/** Swahili: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'kizuia matangazo|kizuizi cha matangazo|vizuia matangazo|kuzuia matangazo'.split('|'),
  demand: /* @__PURE__ */ 'zima|lemaza|ondoa|imegundu|kimegundu|ruhusu|sitisha'.split('|'),
  age: /* @__PURE__ */ 'umri wa miaka|umri wako|tarehe ya kuzaliwa|tarehe yako ya kuzaliwa'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    makala zinazohusiana | habari zinazohusiana | mada zinazohusiana | soma pia | soma zaidi | soma hapa | endelea kusoma |
    tazama pia | tazama zaidi | tazama zote | ona zaidi | ona zote | onyesha zaidi | onyesha yote | pakia zaidi |
    rudi juu | rudi mwanzo | juu ya ukurasa | shiriki | sambaza | shiriki makala | shiriki kwenye facebook | nakili |
    nakili kiungo | kiungo kimenakiliwa | chapisha | hifadhi | barua pepe | tuma kwa barua pepe | lebo | mada |
    kategoria | maoni | hakuna maoni | acha maoni | toa maoni | andika maoni | jibu | ripoti | iliyotangulia |
    inayofuata | makala iliyotangulia | makala inayofuata | ukurasa uliopita | ukurasa unaofuata | imesasishwa |
    ilisasishwa mwisho | imechapishwa | imeandikwa na | mwandishi | waandishi | mhariri | kuhusu mwandishi |
    dakika za kusoma | muda wa kusoma | tafuta | menyu | funga | fungua | nyumbani | mwanzo | ukurasa wa mwanzo |
    nenda kwenye maudhui | ruka hadi kwenye maudhui | yaliyomo | kumbukumbu | tufuate | fuata | jiandikishe | jisajili |
    ingia | jarida | matangazo | tangazo | zinazosomwa zaidi | maarufu | zinazovuma | habari mpya | habari za hivi punde |
    habari kuu | picha | video | matunzio | chanzo | ghairi | tendua | hariri | futa | ficha | onyesha | chaguo |
    mipangilio | inapakia | pakua | sikiliza | arifa | kuhusu sisi | wasiliana nasi | mawasiliano | sera ya faragha |
    haki zote zimehifadhiwa | penda
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    na ya wa kwa ni katika za la cha kuwa hii huo hiyo huu kama lakini pia baada kabla ambao ambayo wake yake wao yao
    sana tu hata mtu watu mwaka siku wakati sasa bado zaidi kila wote yote hivyo kwamba kutoka hadi alisema amesema
    wengine mmoja bila dhidi juu chini ndani
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'kuki|vidakuzi|kidakuzi',
  use: 'tunatumia|inatumia|hutumia|hutumika|matumizi|kutumia|kuhifadhi|tunahifadhi',
  data: `
    faragha|data/taarifa binafsi|data ya/za kibinafsi|taarifa za kibinafsi|taarifa zako|washirika|wahusika wengine|
    kifaa chako|ufuatili|kufuatilia|kuchambua|uchambuzi|kupima
  `,
  choice: `
    kubali|nakubali|ninakubali|unakubali|kataa|ruhusu|mipangilio|mapendeleo|simamia|dhibiti|muhimu pekee|idhini|
    ridhia
  `,
  okay: `
    sawa$|nimeelewa|endelea$|maelezo/taarifa/jifunze/soma zaidi|funga|si/sio sasa|baadaye|hapana asante|ghairi|
    hifadhi
  `,
  implied: 'kwa kuendelea/kutumia|ukiendelea',
  newsletter: 'jarida|majarida|habari kwa barua|kikasha',
  signUp: 'jiandikish|jisajili|jiunge|andikisha|pata habari|weka/ingiza barua|weka anwani',
  tease: 'kabla ya kuondoka|kabla hujaondoka|usikose|usipitwe|punguzo',
  email: 'barua pepe|baruapepe',
  push: 'kukutumia/kukuonyesha/kupokea/kupata/pokea/pata/washa/ruhusu arifa|kukutumia taarifa|arifa za habari',
  wall: `
    ili kuendelea kusoma|kuendelea kusoma|endelea kusoma kwa|tayari umejisajili/umejiandikisha|
    umejiandikisha tayari|tayari ni mwanachama|kwa wanachama/waliojisajili/waliojiandikisha|wanachama pekee|
    makala za/ya bure|makala bila malipo|makala zilizobaki|ufikiaji usio/kamili|kuwa mwanachama|lipia/ingia ili|
    bila matangazo|ili kusoma/usome makala/habari
  `,
  subscribe: 'usajili|uanachama|lipia|kulipia|malipo ya|fungua/unda/tengeneza/una akaunti|tayari una akaunti',
  readOn: 'endelea/ili kusoma|soma yote|makala kamili/yote/zote|habari kamili|bila kikomo|ili usome',
  period: 'mwezi|mwaka|wiki|siku',
  logIn: 'nenosiri|neno la siri',
} satisfies NoticeWords;
