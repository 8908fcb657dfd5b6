/** What the page wraps the words of a block in: links and emphasis, by place in the block's text. */
import {type Flow, flowOf} from '../../core/dom/flow.ts';
import {linkAddress} from './safe-address.ts';

export type InlineTag = 'em' | 'strong' | 'code' | 'q' | 's' | 'sub' | 'sup';
/** `source`: the page's own link, so that pieces of one link stay together. */
export type Link = {readonly source: Element; readonly address: string};
/** Offsets are UTF-16 code units of the block's text. `tags`: outermost first. */
export type Format = {
  readonly start: number;
  readonly end: number;
  readonly tags: readonly InlineTag[];
  readonly link: Link | undefined;
};

const tagOf: Readonly<Record<string, InlineTag>> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  q: 'q',
  s: 's',
  del: 's',
  sub: 'sub',
  sup: 'sup',
};

/**
 * Reads block after block in text order, for several may come of one element. The answer is empty where the words have
 * left the element.
 */
export function formatReader(): (text: string, source: Element | undefined) => readonly Format[] {
  const flows = new Map<Element, {readonly flow: Flow; next: number}>();
  return (text, source) => {
    if (!source || text === '') return [];
    const known = flows.get(source) ?? {flow: flowOf(source), next: 0};
    flows.set(source, known);
    const at = known.flow.text.indexOf(text, known.next);
    if (at < 0) return [];
    known.next = at + text.length;
    return formatsIn(known.flow, at, known.next, source);
  };
}

function formatsIn({pieces}: Flow, from: number, to: number, source: Element): readonly Format[] {
  return pieces
    .map(({node, at, offsets}) => ({
      start: Math.max(at, from) - from,
      end: Math.min(at + offsets.length, to) - from,
      ...wrappers(node, source),
    }))
    .filter(({start, end, tags, link}) => start < end && (tags.length > 0 || link !== undefined));
}

function wrappers(node: Text, source: Element): Pick<Format, 'tags' | 'link'> {
  const tags = new Set<InlineTag>();
  let link: Link | undefined;
  for (let at = node.parentElement; at && at !== source; at = at.parentElement) {
    const tag = tagOf[at.localName];
    if (tag) tags.add(tag);
    const address = at.localName === 'a' ? linkAddress(at) : undefined;
    if (address !== undefined) link ??= {source: at, address};
  }
  return {tags: [...tags].reverse(), link};
}
