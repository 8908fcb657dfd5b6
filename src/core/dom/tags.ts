import {attribute, call, plain} from './unclobbered.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a run of text. Unknown and custom elements are inline unless they hold one of these. */
const blockTags = words(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section ' +
    'summary table caption colgroup tbody td tfoot th thead tr ul',
);

/**
 * Elements whose text is no text of the page: code, controls, fallbacks, drawings. Not `rp`: no browser shows these brackets
 * around a reading, and plain text needs them.
 */
const wordlessTags = words(
  'head script style noscript template iframe object embed applet audio video canvas svg map button select datalist ' +
    'input textarea progress meter',
);

export function isBlock(element: Element): boolean {
  return blockTags.has(plain(element, 'localName'));
}

/** What the text of a page passes over: wordless elements, and what the page's own markup hides from everyone. */
export function isPassedOver(element: Element): boolean {
  return isWordless(element) || isHidden(element);
}

export function isWordless(element: Element): boolean {
  return wordlessTags.has(plain(element, 'localName'));
}

/** Hidden by its own markup. Style sheets are not asked: a copy of a page has no layout. */
export function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style');
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Without flags for upper case, which make jsdom ten times slower. */
const perhapsHidden = '[hidden], [aria-hidden="true"], [style]';

/** `root` and what lies under it, as far as it is hidden so: a browser finds these sooner than each element can be asked. */
export function hiddenIn(root: Element): ReadonlySet<Element> {
  return new Set([root, ...call(root, 'querySelectorAll', perhapsHidden)].filter(isHidden));
}
