/** What bylines are made of besides names. Parts of patterns, letter case aside. Data only. */

/** News agencies, each a whole name. */
export const agencies: readonly string[] = [
  '(?:the )?associated press',
  'ap',
  'afp',
  'agence france[- ]presse',
  'dpa(?:[-/ ].*)?',
  'deutsche presse[- ]agentur',
  'reuters(?: .*)?',
  'thomson reuters',
  'ansa',
  'efe',
  'epd',
  'kna',
  'sid',
  'apa',
  'sda',
  'keystone[- ]sda',
  'ntb',
  'ritzau',
  'tt',
  'belga',
  'anp',
  'pa media',
  'press association',
  'bloomberg(?: news)?',
  '(?:the )?canadian press',
  'tass',
  'ria novosti',
  'xinhua',
  'kyodo',
  'yonhap',
  'pti',
  'ians',
  'ani',
  'anadolu(?: ajansı| agency)?',
  'aa',
  'dha',
  'iha',
  'i̇ha',
  'ukrinform',
];

/** What stands for an author where there is none, each a whole name. */
export const nobodies: readonly string[] = [
  'admin(?:istrator)?',
  'root',
  'user\\d*',
  'guest',
  'anonymous',
  'unknown',
  'none',
  'null',
  'undefined',
  'n/a',
  'authors?',
  'editor(?:s|ial)?',
  'editor(?:ial)? (?:team|staff|board)',
  'staff',
  'staff (?:writer|reporter)s?',
  'news ?desk',
  'webmaster',
  'web ?desk',
  '(?:die |online[- ])?redaktion',
  'redaksiyon',
  'editör',
  'yönetici',
  'haber merkezi',
  'r[eé]daction',
  'redacción',
  'redazione',
];

/** Before "by": "Written by". */
export const workWords: readonly string[] = ['written', 'story', 'text', 'reported'];

/** "By Jane Doe", "Autorin: Jane Doe". */
export const byWords: readonly string[] = [
  'by',
  'von',
  'vom',
  'yazar',
  'par',
  'por',
  'di',
  'door',
  'av',
  'af',
  'haber',
  'autor(?:in)?',
];

/** Between two names. Not in capitals. */
export const andWords: readonly string[] = ['and', 'und', 've', 'et', 'y', '&'];
