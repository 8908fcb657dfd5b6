import {Refusal} from './errors.ts';
import {mostElements} from './limits.ts';
import {type Tag, tagsOf} from './tags.ts';

/** Elements may nest this deep, as in browsers; jsdom overflows its stack at some thousands. */
const deepest = 512;

/** They have no content, or end by themselves where the next begins: they add little to the depth. */
const unnested: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'html head body p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp a button h1 h2 h3 h4 h5 h6'
  ).split(' '),
);

/** A document type without a name, or with one that jsdom throws on when the document is copied. */
const unnamedDoctype = /<!doctype(?!\s*[a-z][\w.-]*(?:[\s>]|$))[^>]*>?/i;

/**
 * HTML source that jsdom can parse and copy: style sheets are emptied (its parser throws on some, and nothing is laid
 * out), and tags deeper than browsers nest become a space. No text is lost. Throws a Refusal at too many elements.
 */
export function tamed(source: string): string {
  const html = source.replace(unnamedDoctype, '');
  const path = new OpenElements();
  let result = '';
  let from = 0;
  let elements = 0;
  const cut = (start: number, end: number, instead: string): void => {
    result += html.slice(from, start) + instead;
    from = end;
  };
  for (const tag of tagsOf(html)) {
    if (path.follow(tag) >= deepest) {
      cut(tag.start, tag.end, ' ');
      continue;
    }
    if (!tag.closing && ++elements > mostElements) throw tooMany();
    if (tag.name === 'style' && tag.content) cut(tag.content.start, tag.content.end, '');
  }
  return result + html.slice(from);
}

function tooMany(): Refusal {
  return new Refusal(`The page has more than ${mostElements.toLocaleString('en')} elements, the most that is read.`);
}

/** The elements open at a place of the source, roughly as a parser would see it. */
class OpenElements {
  readonly #names: string[] = [];
  readonly #counts = new Map<string, number>();

  /** How many elements are open around the one that this tag begins or ends. */
  follow({name, closing, empty, content}: Tag): number {
    if (empty || content || unnested.has(name)) return 0;
    if (closing) return this.#close(name);
    this.#names.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    return this.#names.length - 1;
  }

  #close(name: string): number {
    if (!this.#has(name)) return 0;
    for (;;) {
      const last = this.#names.pop() ?? name;
      this.#counts.set(last, (this.#counts.get(last) ?? 1) - 1);
      if (last === name) return this.#names.length;
    }
  }

  #has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }
}
