import {describe, expect, test} from 'vitest';
import {analyse} from '../../src/core/analysis.ts';
import type {Article, Attributed, Span, Warning} from '../../src/core/types.ts';

const text = '“We go,” said Doe, “and soon.”\n\n“Never again.';

const article: Article = {
  url: undefined,
  title: undefined,
  byline: undefined,
  authors: [],
  siteName: undefined,
  section: undefined,
  published: undefined,
  modified: undefined,
  leadImage: undefined,
  canonicalUrl: undefined,
  nextPages: [],
  sources: {},
  language: undefined,
  text,
  blocks: [
    {kind: 'paragraph', span: {start: 0, end: 30}, source: 4},
    {kind: 'paragraph', span: {start: 32, end: text.length}, source: undefined},
  ],
  captions: [{text: 'Doe', credit: undefined, afterBlock: 0}],
  removed: [],
  completeness: 1,
  warnings: [],
};

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  return {start, end: start + words.length};
}

function attributed(contents: readonly Span[], said: boolean): Attributed {
  return {
    quotations: [{id: 0, kind: 'direct', contents}],
    attributions: [
      {
        quotation: 0,
        state: said ? 'stated' : 'not-stated',
        speaker: said ? 0 : undefined,
        mention: said ? spanOf('Doe') : undefined,
        cue: said ? spanOf('said') : undefined,
        modality: 'affirmed',
        confidence: 0.5,
        basis: said ? 'cue-beside-name' : 'no-speaker-in-text',
        reports: undefined,
      },
    ],
    speakers: said ? [{id: 0, name: 'Doe', named: true, role: undefined, mentions: [spanOf('Doe')]}] : [],
    mentionedOnly: [],
    declined: [],
  };
}

describe('analyse', () => {
  test('a cue that interrupts is “ … ”, the end of a paragraph a blank line', () => {
    const contents = [spanOf('We go,'), spanOf('and soon.'), spanOf('Never again.')];
    const [quotation] = analyse(article, attributed(contents, true)).quotations;
    expect(quotation?.text).toBe('We go, … and soon.\n\nNever again.');
    expect(quotation?.contents).toEqual(contents);
  });

  test('mention and cue carry their words, and the reason names them', () => {
    const [quotation] = analyse(article, attributed([spanOf('We go,')], true)).quotations;
    expect(quotation?.mention).toEqual({...spanOf('Doe'), text: 'Doe'});
    expect(quotation?.cue).toEqual({...spanOf('said'), text: 'said'});
    expect(quotation?.reason).toMatch(/“said”.*“Doe”/);
  });

  test('what is not known is null, in JSON too', () => {
    const analysis = analyse(article, attributed([spanOf('We go,')], false));
    const none = {
      url: null,
      title: null,
      byline: null,
      siteName: null,
      published: null,
      modified: null,
      language: null,
    };
    expect(analysis).toMatchObject({schema: 1, ...none});
    expect(analysis.captions).toEqual([{text: 'Doe', credit: null, afterBlock: 0}]);
    expect(analysis.quotations[0]).toMatchObject({state: 'not-stated', speaker: null, mention: null, cue: null});
    expect(analysis.blocks[0]).toEqual({kind: 'paragraph', start: 0, end: 30});
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });

  test('whose words a quotation reports stands in it', () => {
    const answer = attributed([spanOf('We go,')], true);
    const reports = {speaker: 0, mention: spanOf('Doe'), cue: spanOf('said')};
    const attributions = answer.attributions.map(one => ({...one, reports}));
    const [quotation] = analyse(article, {...answer, attributions}).quotations;
    expect(quotation?.reports).toEqual({
      speaker: 0,
      mention: {...spanOf('Doe'), text: 'Doe'},
      cue: {...spanOf('said'), text: 'said'},
    });
  });

  test('who is named and not quoted, the authors left out', () => {
    const mentionedOnly = ['Ann Lee', 'Tom Reed'].map(name => ({name, role: undefined, mentions: [spanOf('Doe')]}));
    const by: Article = {...article, authors: [{name: 'ann lee', kind: 'person'}]};
    const analysis = analyse(by, {...attributed([], false), mentionedOnly});
    expect(analysis.mentionedOnly).toEqual([{name: 'Tom Reed', role: null, mentions: [spanOf('Doe')]}]);
  });

  test('who declined, with the words that say so', () => {
    const one = {name: 'Doe', named: true, role: undefined, speaker: undefined};
    const declined = [{...one, mention: spanOf('Doe'), phrase: spanOf('said Doe')}];
    expect(analyse(article, {...attributed([], false), declined}).declined).toEqual([
      {
        name: 'Doe',
        named: true,
        role: null,
        speaker: null,
        mention: {...spanOf('Doe'), text: 'Doe'},
        phrase: {...spanOf('said Doe'), text: 'said Doe'},
      },
    ]);
  });

  test('that somebody declined to comment is no quotation', () => {
    const answer = attributed([spanOf('We go,')], true);
    const refusal = {...spanOf('said Doe'), end: spanOf('said Doe').end + 5};
    const quotations = [
      ...answer.quotations,
      {id: 1, kind: 'indirect' as const, contents: [spanOf('Doe')]},
      {id: 2, kind: 'indirect' as const, contents: [spanOf('Never again')]},
    ];
    const attributions = quotations.flatMap(({id}) => answer.attributions.map(one => ({...one, quotation: id})));
    const one = {name: 'Doe', named: true, role: undefined, speaker: 0, mention: spanOf('Doe'), phrase: refusal};
    const analysis = analyse(article, {...answer, quotations, attributions, declined: [one]});
    expect(analysis.quotations.map(({id}) => id)).toEqual([0, 2]);
  });

  test.each<[string, Partial<Article>, Warning[]]>([
    ['English', {language: 'en'}, []],
    ['a language that could not be told', {language: undefined}, []],
    ['Turkish, nobody named', {language: 'tr'}, []],
    ['Finnish', {language: 'fi'}, ['language-not-read']],
    ['Finnish, but no article', {language: 'fi', blocks: [], warnings: ['no-article']}, ['no-article']],
  ])('warnings: %s', (_, changes, warnings) => {
    const nothing = {quotations: [], attributions: [], speakers: [], mentionedOnly: [], declined: []};
    expect(analyse({...article, ...changes}, nothing).warnings).toEqual(warnings);
  });

  test.each<[string, Warning[]]>([
    ['en', []],
    ['tr', ['speakers-experimental']],
  ])('warnings where a speaker is named: %s', (language, warnings) => {
    const one = attributed([spanOf('We go,')], true);
    expect(analyse({...article, language}, one).warnings).toEqual(warnings);
  });
});
