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

/** Languages that short strings do not tell apart; Indonesian, unknown to the detector, reads as Malay. */
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
