/** Characters of a line that may be a notice's. */
const longestLine = 200;

/** The word for an advertisement, and for what blocks it, in the languages that have words for a notice; roughly. */
const advertisement =
  /\bads?\b|adblock|rekl[aá]m|werb|anzeige|publicit|pubblicit|an[uú]nci|annons|annunci|mainos|hirdet|ogla[sš]|iklan|quảng|tangazo|advertent|реклам|διαφημ|إعلان|اعلان|تبلیغ|اشتہار|פרסומ|विज्ञापन|বিজ্ঞাপন|விளம்பர|广告|廣告|広告|광고|โฆษณา/i;
const blocker =
  /block|blok|bloq|blocc|engelle|filter|esto|zapor|chặn|skydd|kuzui|блок|αποκλεισ|φραγ|مانع|حظر|حاجب|مسدود|بلاک|חוסמ|חסימ|אדבלוק|अवरोध|ब्लॉक|ব্লক|தடுப்|拦截|屏蔽|攔截|ブロック|차단|บล็อก/i;

/** A cheap guess whether a text may be a notice about ad blockers; only brings the words, decides nothing. */
export function hintsAtAdBlockNotice(text: string): boolean {
  return text.length <= longestLine && advertisement.test(text) && blocker.test(text);
}
