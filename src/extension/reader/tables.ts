/** Tables of data, copied cell by cell as text. Tables that only lay a page out are none. */
import {isHidden} from '../../core/dom/tags.ts';
import {collapse} from '../../core/dom/white-space.ts';

const most = {rows: 500, cells: 40, letters: 600};

/** The table of data that a block of the page stands in, the outermost; undefined where there is none. */
export function tableAround(live: Element | undefined): HTMLTableElement | undefined {
  let found: HTMLTableElement | undefined;
  for (let at = live?.closest('table'); at; at = at.parentElement?.closest('table')) {
    if (isOfData(at)) found = at;
  }
  return found;
}

/** `contentOf` gives what is known of a cell's own blocks; a cell without has its plain text. */
export function tableElement(
  doc: Document,
  token: string,
  table: HTMLTableElement,
  contentOf: (cell: Element) => readonly Node[],
): Element {
  const copy = doc.createElement('table');
  const name = collapse(table.caption?.textContent ?? '');
  for (const row of shown(table.rows).slice(0, most.rows)) {
    const copied = copy.insertRow();
    copied.append(
      ...shown(row.cells)
        .slice(0, most.cells)
        .map(cell => cellElement(doc, cell, contentOf(cell))),
    );
  }
  const frame = doc.createElement('div');
  frame.setAttribute(`data-${token}`, 'table');
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', name);
  frame.tabIndex = 0; // so that it scrolls by keys
  if (name !== '') frame.append(nameElement(doc, token, name));
  frame.append(copy);
  return frame;
}

/** Not a `caption`, which would be as wide as the table and scroll with it. */
function nameElement(doc: Document, token: string, name: string): Element {
  const element = doc.createElement('div');
  element.setAttribute(`data-${token}`, 'table-name');
  element.textContent = name;
  return element;
}

function cellElement(doc: Document, cell: HTMLTableCellElement, content: readonly Node[]): Element {
  const copy = doc.createElement(cell.localName === 'th' ? 'th' : 'td');
  if (cell.colSpan > 1) copy.colSpan = Math.min(cell.colSpan, most.cells);
  if (cell.rowSpan > 1) copy.rowSpan = Math.min(cell.rowSpan, most.rows);
  copy.append(...(content.length > 0 ? content : [collapse(visibleText(cell))]));
  return copy;
}

function isOfData(table: HTMLTableElement): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  if (table.querySelector('table')) return false;
  const rows = [...table.rows];
  if (table.caption || table.tHead || table.querySelector('th')) return rows.length > 0;
  const cells = rows.flatMap(row => [...row.cells]);
  const widest = Math.max(0, ...rows.map(row => row.cells.length));
  return rows.length > 1 && widest > 1 && cells.every(cell => (cell.textContent ?? '').length < most.letters);
}

function shown<T extends Element>(all: HTMLCollectionOf<T>): T[] {
  return [...all].filter(one => !isHidden(one));
}

function visibleText(cell: Element): string {
  return [...cell.childNodes].map(textOf).join('');
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (isHidden(element) || /^(?:script|style|template|noscript|button|select)$/.test(element.localName)) return '';
  return element.localName === 'br' ? ' ' : visibleText(element);
}
