/** The text of one block as nodes: quotations outermost, then links, then emphasis. Unit for unit the article's text. */
import type {Format, Link} from './inline-formats.ts';
import type {QuotedRun} from './quoted-runs.ts';

/** `formats` by offsets in the block, `runs` by offsets in the whole text, where the block begins at `start`. */
export type BlockText = {
  readonly text: string;
  readonly start: number;
  readonly runs: readonly QuotedRun[];
  readonly formats: readonly Format[];
};

type Piece = {readonly text: string; readonly run: QuotedRun | undefined; readonly format: Format | undefined};

export function textNodes(doc: Document, token: string, block: BlockText): readonly Node[] {
  return grouped(piecesOf(block), ({run}) => run).flatMap(({key: run, members}) => {
    const nodes = linkNodes(doc, members);
    if (!run) return nodes;
    const words = doc.createElement('span');
    if (!run.reported) words.setAttribute(`data-${token}`, 'quotation');
    words.setAttribute(`data-${token}-quotation`, String(run.quotation));
    words.append(...nodes);
    return [words];
  });
}

/** The text cut wherever a quotation or a format begins or ends. */
function piecesOf({text, start, runs, formats}: BlockText): readonly Piece[] {
  const here = runs
    .map(run => ({run, start: Math.max(0, run.start - start), end: Math.min(text.length, run.end - start)}))
    .filter(one => one.start < one.end);
  const cuts = [0, text.length, ...[...here, ...formats].flatMap(one => [one.start, one.end])];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => ({
    text: text.slice(from, places[index + 1]),
    run: here.find(one => one.start <= from && from < one.end)?.run,
    format: formats.find(one => one.start <= from && from < one.end),
  }));
}

function linkNodes(doc: Document, pieces: readonly Piece[]): readonly Node[] {
  return grouped(pieces, ({format}) => format?.link?.source).flatMap(({members}) => {
    const nodes = members.map(piece => wrapped(doc, piece));
    const link = members[0]?.format?.link;
    return link ? [linkElement(doc, link, nodes)] : nodes;
  });
}

function linkElement(doc: Document, {address}: Link, nodes: readonly Node[]): Element {
  const link = doc.createElement('a');
  link.href = address;
  link.rel = 'noopener';
  link.append(...nodes);
  return link;
}

function wrapped(doc: Document, {text, format}: Piece): Node {
  return (format?.tags ?? []).reduceRight<Node>((inner, tag) => {
    const element = doc.createElement(tag);
    element.append(inner);
    return element;
  }, doc.createTextNode(text));
}

/** Neighbours with the same key together. */
function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): readonly {key: K; members: T[]}[] {
  const groups: {key: K; members: T[]}[] = [];
  for (const one of all) {
    const key = keyOf(one);
    const last = groups.at(-1);
    if (last && last.key === key) last.members.push(one);
    else groups.push({key, members: [one]});
  }
  return groups;
}
