import {attribute, call} from '../dom/unclobbered.ts';
import {collapse} from '../dom/white-space.ts';

/** A node of a page's JSON-LD, read with care: nothing in it can be trusted to have its type. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Every node of the page's JSON-LD scripts, nested ones too, and the nodes that an `@id` refers to. */
export type LinkedData = {
  readonly nodes: readonly LinkedNode[];
  /** Those that describe the page's article, most specific first; a page's "more stories" lists have no part in it. */
  readonly articles: readonly LinkedNode[];
  /** The node itself, or what its bare `@id` refers to. */
  readonly resolve: (value: unknown) => unknown;
};

const most = 5000; // nodes; a page with more is hostile or a catalogue
const articleTypes = /(?:Article|Posting|Report|Review|BlogPost|Liveblog|CreativeWork|WebPage)$/i;

export function linkedData(doc: Document): LinkedData {
  const nodes: LinkedNode[] = [];
  for (const source of linkedSources(doc)) gather(parsed(source), nodes);
  const byId = new Map<unknown, LinkedNode>();
  for (const node of nodes) {
    const id = node['@id'];
    const known = byId.get(id);
    if (typeof id === 'string' && (!known || Object.keys(node).length > Object.keys(known).length)) byId.set(id, node);
  }
  const resolve = (value: unknown): unknown => {
    if (!isNode(value) || 'name' in value) return value;
    return byId.get(value['@id']) ?? value;
  };
  return {nodes, articles: articlesAmong(nodes), resolve};
}

/** What its JSON-LD scripts hold. */
export function linkedSources(doc: Document): readonly string[] {
  const scripts = [...call(doc, 'querySelectorAll', 'script[type]')];
  const linked = scripts.filter(script => attribute(script, 'type')?.toLowerCase() === 'application/ld+json');
  return linked.map(script => script.textContent ?? '');
}

function articlesAmong(nodes: readonly LinkedNode[]): readonly LinkedNode[] {
  const articles = nodes.filter(node => typesOf(node).some(type => articleTypes.test(type)));
  const specific = articles.filter(node => !typesOf(node).some(type => /^(?:CreativeWork|WebPage)$/i.test(type)));
  const [first] = specific.filter(node => textOf(node.headline) !== undefined);
  if (!first) return specific.length > 0 ? specific.slice(0, 1) : articles.slice(0, 1);
  const same = specific.filter(node => node !== first && node.headline === first.headline);
  return [first, ...same];
}

export function typesOf(node: LinkedNode): readonly string[] {
  return listOf(node['@type']).filter(type => typeof type === 'string');
}

export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A non-empty text, entities resolved. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return collapse(withoutEntities(value)).trim() || undefined;
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const insideLists = new Set(['itemListElement', 'hasPart', 'comment', 'review', 'isPartOf', 'relatedLink', 'mentions']);

function gather(root: unknown, nodes: LinkedNode[]): void {
  const pending: unknown[] = [root];
  for (let at = 0; at < pending.length && nodes.length < most; at += 1) {
    const value = pending[at];
    if (isNode(value)) nodes.push(value);
    for (const [key, child] of Object.entries(value ?? {})) {
      if (typeof child === 'object' && child !== null && !insideLists.has(key)) pending.push(child);
    }
  }
}

const comments = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*(?:;\s*)?$/g;

/** Some sites wrap it in comments or leave line breaks inside strings; undefined: beyond repair. */
function parsed(json: string): unknown {
  const bare = () => json.replace(comments, '');
  for (const attempt of [() => json, bare, () => bare().replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // the next attempt, or none
    }
  }
  return undefined;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
};

/** Sites escape twice: “&#8217;” in JSON is an apostrophe. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
