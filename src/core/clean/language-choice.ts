import {collapse} from '../dom/white-space.ts';

/** Languages by their own names, lower-case. */
const endonyms: ReadonlySet<string> = new Set(
  (
    'english|español|português|français|deutsch|italiano|nederlands|русский|українська|polski|čeština|' +
    'slovenčina|magyar|română|български|српски|hrvatski|ελληνικά|türkçe|العربية|فارسی|עברית|اردو|हिन्दी|' +
    'বাংলা|தமிழ்|indonesia|tiếng việt|ไทย|日本語|한국어|中文|svenska|dansk|suomi|shqip|azərbaycan|kiswahili|norsk|' +
    'melayu|bahasa melayu|bahasa indonesia|简体中文|繁體中文|català|euskara|galego'
  ).split('|'),
);

/** A link or button that leads to the same page in another language. */
export function choosesLanguage(control: Element): boolean {
  if (control.hasAttribute('hreflang') || (control.localName === 'a' && control.hasAttribute('lang'))) return true;
  return endonyms.has(collapse(control.textContent ?? '').toLowerCase());
}
