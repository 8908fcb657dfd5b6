import type {NagStems, NoticeLexicon, NoticeWords} from '../language-data.ts';
import {asksForAge, nagStems, speaksOfAdBlocker} from './nags.ts';
import {type FiledStems, type Find, fileStems, stemFinder} from './stem-finder.ts';
import {comparable} from './stems.ts';

/** What a box lying over a page is. An age gate must be answered; a wall stays where it is. */
export type Notice = 'ad-block' | 'consent' | 'newsletter' | 'wall' | 'age-gate';

/** Characters; beyond, a text about newsletters is no prompt. */
const longestPrompt = 1500;

/**
 * What a box is by all that it says, its buttons included, white space collapsed; undefined where the words do not tell.
 * The first that fits, in an order in which a mistake does the least harm. Words of two languages are never taken
 * together, but English counts beside each.
 */
export function noticeOf(text: string, table: NoticeTable): Notice | undefined {
  const {nags} = table;
  const folded = comparable(text);
  const said = inEachLanguage(folded, table);
  const consent = said.some(asksConsent);
  if (asksForAge(consent ? withoutMinors(text) : text, nags)) return 'age-gate';
  if (speaksOfAdBlocker(text, nags)) return 'ad-block';
  if (said.some(isWall)) return 'wall';
  if (consent) return 'consent';
  if (folded.length <= longestPrompt && said.some(offersToWrite)) return 'newsletter';
  return undefined;
}

/** Consent notices say who is too young to answer: "if you are under 16". It asks no one for an age. */
function withoutMinors(text: string): string {
  const sentences = text.split(/(?<=[.!?。।۔؟])/);
  return sentences.filter(sentence => !/(?<!\d)1[3-6](?!\d)/.test(sentence)).join('');
}

function isWall(said: Said): boolean {
  const sold = said.has('subscribe') || said.has('wall');
  if (sold && said.hasPrice()) return true;
  // What a list of cookies explains ("whether you are already a subscriber") sells nothing: a button does.
  if (asksConsent(said)) return said.hasLabel(['wall', 'subscribe']) && !said.has('newsletter');
  if (said.has('wall')) return true;
  if (said.has('newsletter') || said.has('email')) return false;
  return said.has('subscribe') && said.has('readOn') && sentence.test(said.text);
}

/** A menu may say all the same words, in no sentence. Thai ends none. */
const sentence = /[.,;!?…](?!\S)|[!?。、।۔،؟]|\p{Script=Thai}/u;

function asksConsent(said: Said): boolean {
  if (said.has('logIn') && said.text.length <= longestPrompt) return false; // it is a form's small print
  if (said.has('cookie')) return asksForCookies(said);
  const asked = said.count('data') >= 2 || (said.has('data') && said.count('choice') >= 2);
  return asked && sentence.test(said.text) && said.hasLabel(['choice']) && !offersToWrite(said);
}

const longestImplied = 300; // characters

function asksForCookies(said: Said): boolean {
  if (said.has('implied') && said.text.length <= longestImplied) return true;
  if (!said.hasLabel(['choice', 'okay'])) return false; // a paragraph about cookies
  if (said.count('choice') >= 2) return true;
  if (said.has('choice')) return said.has('use') || said.has('data');
  return said.has('okay') && said.has('use');
}

function offersToWrite(said: Said): boolean {
  if (said.has('logIn') || !sentence.test(said.text)) return false;
  if (said.has('push') && said.hasLabel(['choice', 'okay', 'signUp'])) return true;
  if (!said.has('signUp')) return false;
  if (said.has('tease') && said.has('email')) return true;
  return said.has('newsletter') && (said.has('email') || said.hasLabel(['signUp']));
}

/** What the boxes say, as it is looked up. Plain data, made by `noticeTable`. */
export type NoticeTable = {
  readonly nags: NagStems;
  /** `fields.length` lists a language. */
  readonly stems: FiledStems;
  /** Numbers of the languages whose words count beside those of every other. */
  readonly mixed: readonly number[];
};

/** Slow, as `fileStems` is. */
export function noticeTable(lexicons: readonly NoticeLexicon[]): NoticeTable {
  return {
    nags: nagStems(lexicons.map(({nag}) => nag)),
    stems: fileStems(lexicons.flatMap(({notice}: {notice: NoticeWords}) => fields.map(field => notice[field] ?? ''))),
    mixed: [...lexicons.keys()].filter(language => lexicons[language]?.mixed),
  };
}

const fields = [
  'cookie',
  'use',
  'data',
  'choice',
  'okay',
  'implied',
  'newsletter',
  'signUp',
  'tease',
  'email',
  'push',
  'wall',
  'subscribe',
  'readOn',
  'period',
  'logIn',
] as const satisfies (keyof NoticeWords)[];
type Field = (typeof fields)[number];

/** `label`: it stands as buttons and headings do. */
type Word = Find & {readonly field: Field | undefined; readonly language: number; readonly label: boolean};

function inEachLanguage(text: string, {stems, mixed}: NoticeTable): Said[] {
  const words = labelled(text, finderOf(stems)(text));
  const everywhere = words.filter(({language}) => mixed.includes(language));
  const languages = new Map<number, Word[]>();
  for (const word of words) {
    const own = languages.get(word.language);
    if (own) own.push(word);
    else languages.set(word.language, mixed.includes(word.language) ? [word] : [...everywhere, word]);
  }
  return [...languages.values()].map(own => new Said(text, own));
}

/** What a text says in one language, and in those that are mixed in. */
class Said {
  readonly text: string;
  private readonly words: readonly Word[];

  constructor(text: string, words: readonly Word[]) {
    this.text = text;
    this.words = words;
  }

  has(field: Field): boolean {
    return this.words.some(word => word.field === field);
  }

  /** How many different things of the field it says. */
  count(field: Field): number {
    return new Set(this.words.filter(word => word.field === field).map(({stem}) => stem)).size;
  }

  /** Whether a word of the fields stands as buttons and headings do: in no sentence with a full stop, or in a tiny one. */
  hasLabel(fields: readonly Field[]): boolean {
    return this.words.some(({field, label}) => label && fields.some(one => one === field));
  }

  /** "€3.99 a month": an amount of money with a time beside it. */
  hasPrice(): boolean {
    const times = this.words.filter(({field}) => field === 'period').map(({at}) => at);
    return [...this.text.matchAll(price)].some(({0: amount, index}) =>
      times.some(at => at > index - beside && at < index + amount.length + beside),
    );
  }
}

const beside = 25; // characters
const signs = '[€$£¥₹₺₽₩₴₪฿₫৳﷼]';
const codesBefore = 'eur|usd|gbp|chf|r\\$|rp|rm|ksh|tsh|kr|rs|tk';
const codesAfter =
  'eur|euro|usd|chf|kr|sek|nok|dkk|zl|kc|ft|huf|lei|ron|tl|lira|azn|manat|rub|руб|грн|лв|дин|din|rsd|lek';
const price = new RegExp(
  `(?:${signs}|(?<!\\p{L})(?:${codesBefore})) ?\\d[\\d.,]*|\\d ?(?:${signs}|(?:${codesAfter})(?!\\p{L})|円|元|원|บาท|đ|ريال|تومان)`,
  'gu',
);

const longestLabel = 45; // characters
const sentenceEnd = /[.。।۔](?!\S)|[!?؟。।۔]/g;

/** Finds in the order of the text, each with whether its sentence is a label: has no full stop, or is tiny. */
function labelled(text: string, finds: readonly Find[]): Word[] {
  const ends = text.matchAll(sentenceEnd);
  let start = 0;
  let end = ends.next().value;
  return finds.map(find => {
    while (end && end.index < find.at) {
      start = end.index + end[0].length;
      end = ends.next().value;
    }
    const label = !end || '!?؟'.includes(end[0]) || end.index - start <= longestLabel;
    const {list} = find.stem;
    return {...find, field: fields[list % fields.length], language: Math.floor(list / fields.length), label};
  });
}

const finders = new WeakMap<FiledStems, ReturnType<typeof stemFinder>>();

function finderOf(stems: FiledStems): ReturnType<typeof stemFinder> {
  const known = finders.get(stems);
  if (known) return known;
  const made = stemFinder(stems);
  finders.set(stems, made);
  return made;
}
