/** How a quoted run stands in its paragraph. */
import type {Scene} from './scene.ts';

export type RunForm = {
  /** What stands right before: "start", "comma", "colon", "that", "cue", "full-stop", "quote", or a word class. */
  readonly before: string;
  readonly beforeWord: string;
  readonly after: string;
  /** Last unit inside the marks: , . ? ! or "none". */
  readonly ending: string;
  readonly capital: boolean;
  readonly words: number;
  readonly titleCase: boolean;
  /** Opens its block after a block that ends with a colon. */
  readonly announced: boolean;
  /** Nothing but quotations in its block. */
  readonly alone: boolean;
};

export function runForm(scene: Scene, run: number): RunForm {
  const {text, tokens, runs, tokenOfRun} = scene;
  const at = tokenOfRun[run] ?? 0;
  const block = tokens[at]?.block ?? 0;
  const content = runs[run]?.content ?? {start: 0, end: 0};
  const inside = text.slice(content.start, Math.min(content.end, content.start + 300));
  const words = inside.match(/[\p{L}\p{N}][\p{L}\p{N}’'\-.]*/gu) ?? [];
  const last = text
    .slice(Math.max(content.start, content.end - 2), content.end)
    .trimEnd()
    .slice(-1);
  const previous = tokens[at - 1]?.block === block ? tokens[at - 1] : undefined;
  const announced = previous === undefined && tokens[at - 1]?.text === ':';
  return {
    before: announced ? ':' : place(previous, 'start'),
    announced,
    beforeWord: previous?.lower ?? '',
    after: place(tokens[at + 1]?.block === block ? tokens[at + 1] : undefined, 'end'),
    ending: last === ',' || last === '.' || last === '?' || last === '!' ? last : 'none',
    capital: /^[^\p{L}]*\p{Lu}/u.test(inside),
    words: words.length,
    titleCase:
      words.length > 0 &&
      words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && word.length <= 4)) &&
      words.filter(word => /^\p{Lu}/u.test(word)).length >= Math.min(2, words.length),
    alone: isAlone(scene, at, block),
  };
}

function isAlone(scene: Scene, at: number, block: number): boolean {
  const first = scene.blockFirst[block] ?? 0;
  const end = scene.blockFirst[block + 1] ?? scene.tokens.length;
  if (end - first > 8) return false;
  return scene.tokens
    .slice(first, end)
    .every((token, index) => first + index === at || token.wordClass === 'punctuation' || token.wordClass === 'quote');
}

function place(token: Scene['tokens'][number] | undefined, edge: string): string {
  if (token === undefined) return edge;
  if (token.wordClass === 'punctuation') return token.text;
  if (token.lower === 'that') return 'that';
  return token.wordClass;
}
