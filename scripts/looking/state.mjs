/**
 * A page as it stands, to be compared: a line for each element, those of open shadow trees too, with its attributes in the
 * order of their names, its own text, whether it is in the top layer, and of its computed style what hides, locks or
 * moves. Runs in the page.
 * @param {string} [restless] what changes by itself: it is left out, with all in it
 * @returns {string[]}
 */
export function stateOf(restless) {
  const properties = [
    'display',
    'visibility',
    'opacity',
    'filter',
    'backdrop-filter',
    'clip-path',
    'mask-image',
    'position',
    'top',
    'left',
    'width',
    'height',
    'max-height',
    'margin',
    'padding',
    'overflow-x',
    'overflow-y',
    'overscroll-behavior-y',
    'scroll-behavior',
    'touch-action',
    'pointer-events',
    'user-select',
    'transform',
    'z-index',
    'color',
    'background-color',
    'content-visibility',
  ];
  /** @type {string[]} */
  const lines = [];
  /** @param {Element} element @param {string} path */
  const visit = (element, path) => {
    if (restless !== undefined && element.matches(restless)) return;
    const attributes = [...element.attributes].map(({name, value}) => `${name}=${JSON.stringify(value)}`).sort();
    const style = getComputedStyle(element);
    const own = [...element.childNodes].flatMap(node => (node instanceof Text ? [node.data.trim()] : [])).join('');
    const layer = [':modal', ':popover-open', ':fullscreen'].filter(pseudo => element.matches(pseudo));
    const values = properties.map(name => style.getPropertyValue(name));
    const pseudo = ['::before', '::after'].map(name => {
      const {content, display} = getComputedStyle(element, name);
      return `${content} ${display}`;
    });
    lines.push([path, ...attributes, ...layer, own, ...values, ...pseudo].join(' | '));
    for (const [index, child] of [...element.children].entries()) visit(child, `${path}>${child.localName}${index}`);
    for (const [index, child] of [...(element.shadowRoot?.children ?? [])].entries()) {
      visit(child, `${path}>>${child.localName}${index}`);
    }
  };
  visit(document.documentElement, 'html');
  return lines;
}
