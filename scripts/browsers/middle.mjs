/** Runs in the page. @param {string} selector */
export function middleOf(selector) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
}
