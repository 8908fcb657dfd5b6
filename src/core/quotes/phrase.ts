/** How far a noun phrase goes on after its head: "a spokesman" + "for the ministry". */
import type {Token} from './token.ts';

const longest = 12; // tokens after the head
const goesOn = /^(?:preposition|name|noun|role|determiner|possessive|number)$/;

/** Index of the last token of the phrase whose head is at `last`; `last` itself where no preposition follows. */
export function phraseEnd(tokens: readonly Token[], last: number): number {
  const head = tokens[last];
  if (tokens[last + 1]?.wordClass !== 'preposition') return last;
  let end = last;
  for (let at = last + 1; at <= last + longest; at++) {
    const token = tokens[at];
    if (token === undefined || token.block !== head?.block || !goesOn.test(token.wordClass)) break;
    end = at;
  }
  while (end > last && /^(?:preposition|determiner|possessive)$/.test(tokens[end]?.wordClass ?? '')) end--;
  return end;
}
