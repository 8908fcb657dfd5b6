/** The languages that the extension knows words of: those a reader can name as their own. */
export const languageCodes =
  'ar az bg bn cs da de el en es fa fi fr he hi hr hu id it ja ko ms nl no pl pt ro ru sk sq sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );
