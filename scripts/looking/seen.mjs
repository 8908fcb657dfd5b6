/** Functions that run in a page and look at it as a person would. Each is sent as its source, so it must stand alone. */

/**
 * Which of the elements a person sees: at least one of nine points of the part that lies in the viewport shows the
 * element itself. Open shadow trees are looked into; a frame or a closed tree is its host. "body::before" asks whether
 * that is painted.
 * @param {readonly string[]} selectors
 * @returns {string[]}
 */
export function seenOf(selectors) {
  /** @param {Document | ShadowRoot} root @param {string} selector @returns {Element[]} */
  const all = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? all(shadowRoot, selector) : [])),
  ];
  /** @param {number} x @param {number} y */
  const hitAt = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; ) {
      hit = inner;
      inner = hit.shadowRoot?.elementFromPoint(x, y);
    }
    return hit;
  };
  /** @param {Element} element @returns {Element | null} */
  const up = element => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  /** @param {Element} element */
  const shows = element => {
    if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) return false;
    const own = element.getBoundingClientRect();
    // What has no box of its own may hold what lies over the page.
    const box = own.width * own.height > 0 ? own : new DOMRect(0, 0, innerWidth, innerHeight);
    const left = Math.max(box.left, 0);
    const top = Math.max(box.top, 0);
    const width = Math.min(box.right, innerWidth) - left;
    const height = Math.min(box.bottom, innerHeight) - top;
    if (width < 2 || height < 2) return false;
    for (const across of [0.1, 0.5, 0.9]) {
      for (const down of [0.1, 0.5, 0.9]) {
        for (let hit = hitAt(left + width * across, top + height * down); hit; hit = up(hit)) {
          if (hit === element) return true;
        }
      }
    }
    return false;
  };
  return selectors.filter(selector => {
    const [, of, pseudo] = /^(.+)(::before|::after)$/.exec(selector) ?? [];
    if (of === undefined) return all(document, selector).some(shows);
    const element = document.querySelector(of);
    if (!element) return false;
    const {content, display, visibility} = getComputedStyle(element, pseudo);
    return content !== 'none' && display !== 'none' && visibility === 'visible';
  });
}

/**
 * Why the text of an element cannot be read once it is scrolled to; '' when it can: nothing lies over it, nothing blurs
 * or fades it, it takes clicks and selections.
 * @param {string} selector
 * @returns {string}
 */
export function unreadable(selector) {
  const element = document.querySelector(selector);
  if (!element) return 'it is not there';
  if (!element.checkVisibility({visibilityProperty: true})) return 'it is not shown';
  const range = document.createRange();
  range.selectNodeContents(element);
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  for (let at = element; at.parentElement; at = at.parentElement) {
    const {filter, opacity, userSelect} = getComputedStyle(at);
    if (filter.includes('blur(')) return `${at.localName} is blurred`;
    if (Number(opacity) < 0.5) return `${at.localName} is faded`;
    if (userSelect === 'none') return `${at.localName} cannot be selected`;
    if (at.hasAttribute('inert')) return `${at.localName} is inert`;
  }
  const line = range.getClientRects()[0];
  if (!line) return 'it has no lines';
  const covering = [0.1, 0.5, 0.9].map(across =>
    document.elementFromPoint(line.left + line.width * across, line.top + line.height / 2),
  );
  const lies = covering.find(hit => !hit || !element.contains(hit));
  return lies === undefined ? '' : `${lies ? `${lies.localName}#${lies.id}.${lies.className}` : 'nothing'} is hit`;
}

/**
 * So many frames after now: how far the page, or the element that scrolls in its place, has been scrolled, CSS pixels.
 * @param {number} frames
 * @param {string} [scroller]
 * @returns {Promise<number>}
 */
export async function scrolledTo(frames, scroller) {
  for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
  const element = scroller === undefined ? document.scrollingElement : document.querySelector(scroller);
  return Math.max(element?.scrollTop ?? 0, scroller === undefined ? document.body.scrollTop : 0);
}
