/**
 * What a person can read somewhere on the page: every element whose own words are as many characters as `least`, shown,
 * with a selector that finds it again. Runs in the page.
 * @param {number} least
 * @param {string} except what is in these does not count
 * @returns {{text: string, path: string}[]}
 */
export function textsShown(least, except) {
  /** @param {Element} element @returns {string} */
  const pathOf = element => {
    const {parentElement: parent} = element;
    return parent ? `${pathOf(parent)}>:nth-child(${[...parent.children].indexOf(element) + 1})` : ':root';
  };
  return [...document.querySelectorAll('body *:not(script, style, noscript, template)')].flatMap(element => {
    const own = [...element.childNodes].flatMap(node => (node instanceof Text ? [node.data] : [])).join(' ');
    const text = own.replaceAll(/\s+/g, ' ').trim();
    if (text.length < least || element.closest(except)) return [];
    return element.checkVisibility({visibilityProperty: true}) ? [{text, path: pathOf(element)}] : [];
  });
}
