/**
 * Names that may pass for another's: turned round by signs that nobody sees, or with letters of another alphabet that look
 * like ours ("Jаne", with a Cyrillic "а"). Speakers are read in languages that are written in Latin letters, so whoever is
 * named so is not known; nobody is named then.
 */
import type {Attributed, Attribution, Span, Speaker} from '../types.ts';

/** Letters of other alphabets, phonetic signs and wide forms; no signs that stand in names, as the ʻokina. */
const strange = /(?!\p{Script=Latin})[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]|[\u0250-\u02af\uff21-\uff5a]/u;

const longestWord = 40; // UTF-16 units

/** Signs that turn round what is written from left to right. */
const turns = /[\u202b\u202d\u202e\u2067]/;

/** `text`: in which the speakers stand. A part of the name may have been taken for none. */
export function undisguised(text: string, attributed: Attributed): Attributed {
  const isTurned = ({start, end}: Span) => turns.test(text.slice(Math.max(0, start - 2), end + 2));
  const isStrange = ({start, end}: Span) => strange.test(wordBefore(text, start) + text.slice(start, end));
  const isDisguised = ({mentions}: Pick<Speaker, 'mentions'>) => mentions.some(one => isTurned(one) || isStrange(one));
  const unknown = new Set(attributed.speakers.filter(isDisguised).map(({id}) => id));
  const isKnown = (speaker: number | undefined) => speaker === undefined || !unknown.has(speaker);
  return {
    ...attributed,
    attributions: attributed.attributions.map(one => (isKnown(one.speaker) ? reportsOf(one, isKnown) : unnamed(one))),
    speakers: attributed.speakers.filter(({id}) => isKnown(id)),
    mentionedOnly: attributed.mentionedOnly.filter(one => !isDisguised(one)),
    declined: attributed.declined.filter(({mention}) => !isTurned(mention) && !isStrange(mention)),
  };
}

/** '' where more than a space stands between. */
function wordBefore(text: string, start: number): string {
  return /([\p{L}\p{M}]+) $/u.exec(text.slice(Math.max(0, start - longestWord), start))?.[1] ?? '';
}

function reportsOf(one: Attribution, isKnown: (speaker: number) => boolean): Attribution {
  return one.reports && !isKnown(one.reports.speaker) ? {...one, reports: undefined} : one;
}

const unnamed = (one: Attribution): Attribution => ({
  ...one,
  state: 'unclear',
  speaker: undefined,
  basis: 'name-in-disguise',
  reports: undefined,
});
