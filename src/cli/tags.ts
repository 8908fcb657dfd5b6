/**
 * A start or end tag in HTML source. `end`: after its ">". `empty`: ends itself, as in drawings and formulas.
 * `content`: of an element whose content is no markup.
 */
export type Tag = {
  readonly name: string;
  readonly closing: boolean;
  readonly empty: boolean;
  readonly start: number;
  readonly end: number;
  readonly content: {readonly start: number; readonly end: number} | undefined;
};

/** A tag's name, or the start of a comment. */
const opening = /<(?:(!--)|(\/?)([a-z][^\s/>]*))/gi;
const commentEnd = /--!?>|(?<=<!--)-?>/g;

/** Elements whose content is text, whatever it looks like. */
const rawText: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].map(name => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  ]),
);

/** The tags of HTML source in their order, in one pass; what stands in comments, scripts and attributes is none. */
export function* tagsOf(html: string): Generator<Tag> {
  let at = 0;
  let drawings = 0;
  for (;;) {
    const match = matchFrom(opening, html, at);
    if (!match) return;
    const after = match.index + match[0].length;
    if (match[1]) {
      at = endOf(commentEnd, html, after);
      continue;
    }
    const end = tagEnd(html, after);
    if (end < 0) return;
    const name = (match[3] ?? '').toLowerCase();
    const closing = match[2] === '/';
    const empty = drawings > 0 && html.charAt(end - 2) === '/';
    if (!empty && (name === 'svg' || name === 'math')) drawings = Math.max(0, drawings + (closing ? -1 : 1));
    const raw = closing || empty ? undefined : rawText.get(name);
    const content = raw && {start: end, end: matchFrom(raw, html, end)?.index ?? html.length};
    yield {name, closing, empty, start: match.index, end, content};
    at = content?.end ?? end;
  }
}

function matchFrom(pattern: RegExp, html: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(html);
}

function endOf(pattern: RegExp, html: string, from: number): number {
  const match = matchFrom(pattern, html, from);
  return match ? match.index + match[0].length : html.length;
}

/** After the ">" that ends a tag, -1 where none does. A ">" inside a quoted value does not. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  let valueBegins = false;
  for (let at = from; at < html.length; at++) {
    const unit = html.charAt(at);
    if (quote) {
      if (unit === quote) quote = '';
      continue;
    }
    if (unit === '>') return at + 1;
    if (valueBegins && (unit === '"' || unit === "'")) quote = unit;
    valueBegins = unit === '=' || (valueBegins && /\s/.test(unit));
  }
  return -1;
}
