/** The article's blocks and figures as elements. All is made anew: of the page only words and safe addresses come in. */
import {collapse} from '../../core/dom/white-space.ts';
import type {Analysis} from '../../core/types.ts';
import {blockContents} from './block-contents.ts';
import {figureElement} from './figure-element.ts';
import {type Figure, figuresOf} from './figures-of-page.ts';
import {setLanguage} from './language.ts';
import {Lists} from './lists.ts';
import {Parts} from './parts.ts';
import {speakersIn} from './quoted-runs.ts';
import type {ReaderTexts} from './reader-texts.ts';
import {headingLevels, tagOfBlock} from './subheads.ts';
import {tableAround, tableElement} from './tables.ts';

type AnalysedBlock = Analysis['blocks'][number];

/** `sources`: the page's element of each block; one that has left the page, or is missing, gives plain text. */
export function proseElements(
  doc: Document,
  analysis: Analysis,
  token: string,
  texts: ReaderTexts,
  sources: readonly (Element | undefined)[] = [],
): readonly Element[] {
  const live = analysis.blocks.map((_, index) => (sources[index]?.isConnected ? sources[index] : undefined));
  return new Prose(doc, analysis, token, texts, live).elements;
}

class Prose {
  readonly elements: Element[] = [];
  readonly #contents: readonly (readonly Node[])[];
  readonly #levels: readonly string[];
  readonly #tables: readonly (HTMLTableElement | undefined)[];
  readonly #lists: Lists;
  #quote: {readonly source: Element | null; readonly element: Element} | undefined;

  constructor(
    private readonly doc: Document,
    private readonly analysis: Analysis,
    private readonly token: string,
    private readonly texts: ReaderTexts,
    private readonly live: readonly (Element | undefined)[],
  ) {
    this.#contents = blockContents(doc, analysis, token, live);
    this.#levels = headingLevels(analysis, live);
    this.#tables = live.map(tableAround);
    this.#lists = new Lists(doc);
    const figures = figuresOf(doc, analysis, live).filter(figure => !this.#namesTable(figure));
    this.#addFigures(figures, -1);
    for (const [index, block] of analysis.blocks.entries()) {
      this.#addBlock(block, index);
      this.#addFigures(figures, index);
    }
  }

  #addBlock(block: AnalysedBlock, index: number): void {
    const table = this.#tables[index];
    if (block.kind !== 'item' || table) this.#lists.close();
    if (block.kind !== 'blockquote' || table) this.#quote = undefined;
    if (table) this.#addTable(table, index);
    else if (block.kind === 'item') this.#addItem(index);
    else if (block.kind === 'blockquote') this.#addQuoted(index);
    else this.elements.push(this.#block(tagOfBlock(block, this.live[index], this.#levels), index));
  }

  #addTable(table: HTMLTableElement, index: number): void {
    if (this.#tables.indexOf(table) !== index) return;
    this.elements.push(tableElement(this.doc, this.token, table, cell => this.#cell(cell)));
  }

  #cell(cell: Element): readonly Node[] {
    const inside = this.live.flatMap((element, index) => (element && cell.contains(element) ? [index] : []));
    const [only] = inside;
    if (only !== undefined && inside.length === 1) return this.#contents[only] ?? [];
    return inside.map(index => this.#block('p', index));
  }

  #addItem(index: number): void {
    const {holder, root} = this.#lists.place(this.live[index]);
    if (root) this.elements.push(root);
    this.#fill(holder, index);
  }

  #addQuoted(index: number): void {
    const source = this.live[index]?.closest('blockquote') ?? null;
    if (this.#quote?.source !== source) {
      this.#quote = {source, element: this.doc.createElement('blockquote')};
      this.elements.push(this.#quote.element);
    }
    this.#quote?.element.append(this.#block('p', index));
  }

  #addFigures(figures: readonly Figure[], after: number): void {
    const item = this.analysis.blocks[after + 1]?.kind === 'item' ? this.#lists.item : undefined;
    const parts = new Parts(this.doc, this.token);
    const elements = figures
      .filter(({afterBlock}) => afterBlock === after)
      .map(figure => figureElement(figure, parts, this.texts));
    if (item) item.append(...elements);
    else if (elements.length > 0) {
      this.#quote = undefined;
      this.elements.push(...elements);
    }
  }

  #block(tag: string, index: number): Element {
    return this.#fill(this.doc.createElement(tag), index);
  }

  #fill(element: Element, index: number): Element {
    const block = this.analysis.blocks[index];
    const speakers = block ? speakersIn(this.analysis, block) : '';
    if (speakers !== '') element.setAttribute(`data-${this.token}-speakers`, speakers);
    setLanguage(element, this.live[index], this.analysis.language);
    element.append(...(this.#contents[index] ?? []));
    return element;
  }

  /** A table carries its own name. */
  #namesTable({content, captions}: Figure): boolean {
    if (content) return false;
    const names = this.#tables.map(table => collapse(table?.caption?.textContent ?? ''));
    return captions.every(({text}) => names.includes(collapse(text)));
  }
}
