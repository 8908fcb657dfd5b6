/** Items of the article put together as lists, nested and numbered as in the page. */

type OpenList = {readonly source: Element | null; readonly element: HTMLElement};

export class Lists {
  #open: OpenList[] = [];
  #item: {readonly source: Element | null; readonly element: Element} | undefined;

  constructor(private readonly doc: Document) {}

  /** The item that is open, for what belongs to it besides its text. */
  get item(): Element | undefined {
    return this.#item?.element;
  }

  close(): void {
    this.#open = [];
    this.#item = undefined;
  }

  /**
   * Where the text of a block of kind item goes. `root`: a new outermost list, to be put into the article. The second
   * block of one item goes into a paragraph of it.
   */
  place(live: Element | undefined): {readonly holder: Element; readonly root: Element | undefined} {
    const source = live?.closest('li, dt, dd') ?? null;
    if (source !== null && this.#item?.source === source) {
      const holder = this.doc.createElement('p');
      this.#item.element.append(holder);
      return {holder, root: undefined};
    }
    const root = this.#reach(source?.closest('ul, ol, dl') ?? null);
    const list = this.#open.at(-1)?.element;
    const holder = this.doc.createElement(list?.localName === 'dl' ? (source?.localName === 'dt' ? 'dt' : 'dd') : 'li');
    list?.append(holder);
    this.#item = {source, element: holder};
    return {holder, root};
  }

  /** Makes the list of the page the innermost open one. */
  #reach(source: Element | null): Element | undefined {
    const known = this.#open.findIndex(one => one.source === source);
    if (known >= 0) {
      this.#open.length = known + 1;
      return undefined;
    }
    while (this.#open.length > 0 && !(source && this.#open.at(-1)?.source?.contains(source))) this.#open.pop();
    const element = this.#listElement(source);
    const inside = this.#open.at(-1)?.element.lastElementChild;
    this.#open.push({source, element});
    inside?.append(element);
    return inside ? undefined : element;
  }

  #listElement(source: Element | null): HTMLElement {
    if (source?.localName === 'dl') return this.doc.createElement('dl');
    if (source?.localName !== 'ol') return this.doc.createElement('ul');
    const list = this.doc.createElement('ol');
    const {start, reversed, type} = source as HTMLOListElement;
    if (start !== 1) list.start = start;
    if (reversed) list.reversed = true;
    if (/^[aAiI]$/.test(type)) list.type = type;
    return list;
  }
}
