/** The languages that the extension knows words of: those a reader can name as their own. */
export const languageCodes =
  'ar az bg cs da de el en es fa fi fr he hi hr hu id it ja ko nl no pl pt ro ru sk sq sr sv th tr uk vi zh'.split(' ');
