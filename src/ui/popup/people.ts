/** The people of whom the text tells, for the reader to choose a speaker from. */
import type {AnalysedQuotation, Analysis, Span} from '../../core/types.ts';

type Told = Pick<Analysis, 'speakers' | 'mentionedOnly' | 'declined'>;

/** Names, the one nearest to the quotation first, each once. */
export function peopleNear(
  {contents, mention}: AnalysedQuotation,
  {speakers, mentionedOnly, declined}: Told,
): string[] {
  const places = [
    ...[...speakers, ...mentionedOnly].map(({name, mentions}) => ({name, mentions})),
    ...declined.map(one => ({name: one.name, mentions: [one.mention]})),
  ];
  const near = mention ? [mention, ...contents] : contents;
  const known = places
    .map(({name, mentions}) => ({name, far: Math.min(...mentions.flatMap(one => near.map(to => distance(one, to))))}))
    .sort((a, b) => a.far - b.far);
  return [...new Set(known.map(({name}) => name))];
}

/** In UTF-16 units; 0 where they touch or overlap. */
const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);
