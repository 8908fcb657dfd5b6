/** Language codes as pages write them, brought to the ones that the detector and our data use. */

const aliases: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  bs: 'hr',
  sh: 'hr',
  tl: 'fil',
  cmn: 'zh',
  yue: 'zh',
};

/** "tr-TR" -> "tr", "nb" -> "no"; undefined where there is none ("", "x-default"). */
export function primaryLanguage(tag: string | null | undefined): string | undefined {
  const primary = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0]?.toLowerCase();
  return primary && (aliases[primary] ?? primary);
}

const told = new Set(
  'ar az bg bn cs da de el en es fa fi fr he hi hr hu it ja ko ms nl no pl pt ro ru sk sq sr sv ta th tr uk ur vi zh'.split(
    ' ',
  ),
);

/** The language that the detector names a text of `language`: Indonesian reads as Malay; undefined where it names others at random. */
export function detectedAs(language: string): string | undefined {
  if (language === 'id') return 'ms';
  return told.has(language) ? language : undefined;
}

/** Languages that short strings do not tell apart. */
const near = [
  'da no',
  'no sv',
  'cs sk',
  'hr sr',
  'id ms',
  'hi ur',
  'bg sr',
  'az tr',
  'es pt',
  'ru uk',
  'bg ru',
  'fa ur',
  'ja zh',
];

export function areNear(a: string, b: string): boolean {
  return near.includes(a < b ? `${a} ${b}` : `${b} ${a}`);
}
