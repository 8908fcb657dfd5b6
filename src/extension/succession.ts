/**
 * An update leaves in the open pages what the extension was before. Chromium lets its scripts live, cut off from the browser;
 * Firefox ends them where they stand and takes the sheets away. Nothing of that is touched until the reader presses again:
 * then what lives undoes its own work, and what is dead is cleared away.
 */
import {call, plain} from '../core/dom/unclobbered.ts';
import {isTooDeep} from './page-problem.ts';
import {isCutOff} from './port.ts';
import type {World} from './world.ts';

const mark = /^data-(pq[0-9a-f]{12})(-view|-answering)?$/;

/** Called when another life takes over this document. The page can send that event as well: it is heard by the cut off only. */
export function onSuccession(doc: Document, token: string, makeWay: () => void): void {
  doc.addEventListener(token, () => isCutOff() && makeWay(), {once: true});
}

/** After a press, before the page is read; once a document. */
export function succeed(doc: Document, here: World): void {
  if (!here.pressed || here.succeeded) return;
  here.succeeded = true;
  if (isTooDeep(doc)) return; // Firefox evaluates a path by recursion
  const remains = marksIn(doc, here.token);
  if (remains.length === 0) return;
  const tokens = new Set(remains.map(({name}) => mark.exec(name)?.[1] ?? ''));
  for (const token of tokens) doc.dispatchEvent(new Event(token));
  for (const attribute of marksIn(doc, here.token)) clear(attribute);
  here.guard?.look();
}

/** Of other lives than the one with this token. */
function marksIn(doc: Document, own: string | undefined): Attr[] {
  const found = call(doc, 'evaluate', '//@*[starts-with(name(), "data-pq")]', doc, null, 7 /* ORDERED_NODE_SNAPSHOT */);
  const marks: Attr[] = [];
  for (let index = 0; index < found.snapshotLength; index++) {
    const attribute = found.snapshotItem(index) as Attr;
    const token = mark.exec(attribute.name)?.[1];
    if (token !== undefined && token !== own) marks.push(attribute);
  }
  return marks;
}

function clear({name, value, ownerElement: element}: Attr): void {
  if (!element) return;
  if (value === 'reader' && isDeadView(element)) element.remove();
  if (value.split(' ').includes('uninert')) call(element, 'setAttribute', 'inert', ''); // the lock that it was
  call(element, 'removeAttribute', name);
}

/** Out of sight without its sheet, as our view is: what a page shows is not taken away, whatever it is marked with. */
function isDeadView(element: Element): boolean {
  if (plain(element, 'parentElement') !== plain(element.ownerDocument, 'body')) return false;
  return /^display: ?none/.test(call(element, 'getAttribute', 'style') ?? '');
}
