import {JSDOM} from 'jsdom';
import {render} from 'preact';
import {describe, expect, test, vi} from 'vitest';
import type {Analysis} from '../../../src/core/types.ts';
import {
  emptyReceipt,
  type PageState,
  type Problem,
  type ReceiptItem,
  type Site,
} from '../../../src/extension/messages.ts';
import {App} from '../../../src/ui/popup/app.tsx';
import {moveAmongQuotations} from '../../../src/ui/popup/arrow-keys.ts';
import {opening, type PopupActions, type PopupState} from '../../../src/ui/popup/popup-state.ts';
import {analysisOf} from '../analysis.ts';
import {textsOf} from '../messages.ts';

const analysis = analysisOf(
  ['“We won,” said the mayor, Jane Doe.', '“Nobody knows.”', '“Again,” said Doe.'],
  [
    {runs: ['We won,'], basis: 'cue-beside-name'},
    {runs: ['Nobody knows.'], state: 'not-stated', speaker: null, basis: 'no-speaker-in-text', confidence: 0.2},
    {runs: ['Again,'], kind: 'mixed', confidence: 0.6},
  ],
  [{name: 'Jane Doe', role: 'mayor'}],
);
const notice: ReceiptItem = {
  reason: 'ad-block-notice',
  language: undefined,
  kind: 'nags',
  count: 1,
  texts: ['Turn it off'],
  putBack: false,
};
const lock: ReceiptItem = {...notice, reason: 'scroll-lock', kind: undefined, texts: []};
const labels: ReceiptItem = {...notice, reason: 'foreign-label', language: 'tr', kind: 'foreign', texts: ['Paylaş']};
const site: Site = {name: 'news.example', hosts: ['news.example'], left: [], private: false, standing: 'new'};
const page: PageState = {
  phase: 'done',
  receipt: {
    items: [notice],
    putBack: false,
    wall: false,
    refused: undefined,
  },
  analysis,
  problem: undefined,
  reading: false,
};

function show(state: Partial<PopupState>) {
  const {document} = new JSDOM('<body></body>').window;
  const called: string[] = [];
  const actions: PopupActions = {
    putBack: line => called.push(line ? `putBack ${line.reason}` : 'putBack'),
    cleanAgain: line => called.push(line ? `cleanAgain ${line.reason}` : 'cleanAgain'),
    leaveAlone: (kind, leave) => called.push(`leave ${kind} ${leave}`),
    read: open => called.push(`read ${open}`),
    reveal: target => called.push(`reveal ${typeof target === 'number' ? target : `${target.start}-${target.end}`}`),
    tryAgain: () => called.push('tryAgain'),
    alwaysClean: () => called.push('alwaysClean'),
    pause: pause => called.push(`pause ${pause}`),
    stop: () => called.push('stop'),
    keepLanguage: language => called.push(`keep ${language}`),
    correct: (quotation, correction) =>
      called.push(correction ? `${correction.attribution} ${quotation} ${correction.speaker}` : `undo ${quotation}`),
  };
  render(<App state={{...opening, ...state}} actions={actions} texts={textsOf('en')} />, document.body);
  const all = (part: string) => [...document.querySelectorAll<HTMLElement>(`[data-part="${part}"]`)];
  const texts = (part: string) => all(part).map(element => element.textContent);
  const press = (part: string, index = 0) => all(part)[index]?.click();
  return {document, called, all, texts, press};
}

test('opens with what it is doing', () => {
  const {texts, all} = show({});
  expect(texts('receipt')).toEqual(['Cleaning the page…']);
  expect(all('read').map(button => button.hasAttribute('disabled'))).toEqual([true]);
  expect(all('put-back')).toEqual([]);
});

test('done: receipt, then Read, then speakers with their quotations', () => {
  const {document, texts} = show({page});
  const parts = [...document.querySelectorAll('[data-part]')].map(element => element.getAttribute('data-part'));
  expect(parts.filter(part => ['receipt', 'put-back', 'read', 'status'].includes(part ?? ''))).toEqual([
    'receipt',
    'put-back',
    'read',
    'status',
  ]);
  expect(texts('receipt')).toEqual(['Removed 1 ad-block notice']);
  expect(texts('speaker-name')).toEqual(['Jane Doe', 'Speaker not stated in the text']);
  expect(texts('role')).toEqual(['mayor']);
  expect(texts('words')).toEqual(['“We won,”', '“Again,”', '“Nobody knows.”']);
  expect(texts('kind')).toEqual(['Direct', 'Partial', 'Direct']);
  expect(texts('confidence')).toEqual(['likely']);
  expect(texts('reason').at(-1)).toBe('The text does not say who');
});

test('in a language that is not read nobody is said to be untold', () => {
  const unread = analysisOf(
    ['«Мы ждали одиннадцать лет».'],
    [
      {
        runs: ['Мы ждали одиннадцать лет'],
        state: 'not-stated',
        speaker: null,
        basis: 'language-not-read',
        confidence: 0,
      },
    ],
    [],
    {language: 'ru', warnings: ['language-not-read']},
  );
  const {texts} = show({page: {...page, analysis: unread}});
  expect(texts('status')).toEqual(['1 quotation']);
  expect(texts('note')).toEqual(['In Russian, quotations are found by their marks alone; who speaks is not read.']);
  expect(texts('speaker-name')).toEqual(['Speakers not read in this language']);
  expect(texts('reason')).toEqual(['Found by its marks alone']);
});

describe('pressing', () => {
  test.each<[string, number, Partial<PageState>, string]>([
    ['put-back', 0, {}, 'putBack'],
    ['put-back', 0, {receipt: {...page.receipt, putBack: true}}, 'cleanAgain'],
    ['read', 0, {}, 'read true'],
    ['read', 0, {reading: true}, 'read false'],
    ['quotation', 1, {}, 'reveal 2'],
  ])('%s %i %j', (part, index, change, expected) => {
    const {called, press} = show({page: {...page, ...change}});
    press(part, index);
    expect(called).toEqual([expected]);
  });
});

describe('nothing can be done', () => {
  test.each<[Problem, boolean]>([
    ['browser-page', false],
    ['pdf', false],
    ['background-gone', true],
  ])('%s, another try: %s', (problem, retry) => {
    const {all, texts} = show({problem});
    expect(texts('problem')).toHaveLength(1);
    expect([...all('receipt'), ...all('read'), ...all('quotation')]).toEqual([]);
    expect(all('try-again')).toHaveLength(retry ? 1 : 0);
  });

  test('but what was removed can still be put back', () => {
    const {texts} = show({page: {...page, phase: 'failed', analysis: undefined, problem: 'no-article'}});
    expect(texts('receipt')).toEqual(['Removed 1 ad-block notice']);
    expect(texts('put-back')).toEqual(['Put back']);
    expect(texts('problem')).toHaveLength(1);
  });
});

describe('the site', () => {
  const hosts = ['news.example', 'www.news.example'];
  test.each<[Site['standing'], string, string[]]>([
    [
      'offered',
      'Always clean news.example and www.news.example? Plainquote then runs there by itself.',
      ['alwaysClean'],
    ],
    [
      'allowed',
      'The browser already lets Plainquote act on news.example and www.news.example. Always clean there?',
      ['alwaysClean'],
    ],
    ['always', 'Always cleaned', ['pause true', 'stop']],
    ['every', 'Every page is cleaned', ['pause true']],
    ['paused', 'Paused on this site', ['pause false']],
    [
      'withdrawn',
      'The browser took back access to news.example and www.news.example, so Plainquote no longer runs there by itself.',
      ['alwaysClean', 'stop'],
    ],
    [
      'refused',
      'No access was given to news.example and www.news.example: Plainquote acts there only when you press.',
      ['alwaysClean'],
    ],
  ])('%s', (standing, sentence, actions) => {
    const {document, called} = show({page, site: {...site, hosts, standing}});
    const line = document.querySelector('[data-part=site]');
    expect(line?.querySelector('p')?.textContent).toBe(sentence);
    for (const button of line?.querySelectorAll('button') ?? []) button.click();
    expect(called).toEqual(actions);
  });

  test.each<[Site['standing'], string[] | undefined]>([
    ['offered', undefined],
    ['allowed', undefined],
    ['refused', undefined],
    ['always', ['pause true', 'stop']],
    ['every', []],
    ['withdrawn', ['stop']],
  ])('%s, in a private window: nothing is offered that would store the visit', (standing, actions) => {
    const {document, called} = show({page, site: {...site, hosts, private: true, standing}});
    const line = document.querySelector('[data-part=site]');
    expect(line !== null).toBe(actions !== undefined);
    for (const button of line?.querySelectorAll('button') ?? []) button.click();
    expect(called).toEqual(actions ?? []);
  });

  test('is not spoken of at the first press', () => {
    expect(show({page, site}).all('site')).toEqual([]);
  });
});

describe('a wall', () => {
  const sentence = 'The site asks you to subscribe or sign in to read on; that is left alone.';
  test.each<[string, Partial<PageState>, string[]]>([
    ['beside what was removed', {receipt: {...page.receipt, wall: true}}, ['Removed 1 ad-block notice']],
    ['alone', {receipt: {...emptyReceipt, wall: true}}, []],
    ['where there is no article to read', {receipt: {...emptyReceipt, wall: true}, problem: 'no-article'}, []],
  ])('is named %s', (_where, change, receipt) => {
    const {texts} = show({page: {...page, ...change}});
    expect(texts('wall')).toEqual([sentence]);
    expect(texts('receipt')).toEqual(receipt);
  });
});

test.each<[string, string, string]>([
  ['by its name', 'Klaro', 'Answered No to Klaro. That'],
  ['without a name', '', 'Answered No to the consent notice. That'],
])('what was answered no is told, %s', (_how, refused, beginning) => {
  for (const receipt of [page.receipt, emptyReceipt]) {
    const {texts} = show({page: {...page, receipt: {...receipt, refused}}});
    expect(texts('refused')).toEqual([`${beginning} cannot be put back; change it in the site’s own cookie settings.`]);
  }
});

describe('a line of the receipt', () => {
  const receipt = (...items: ReceiptItem[]) => ({page: {...page, receipt: {...emptyReceipt, items}}});

  test('is put back by itself, and hidden again', () => {
    const {all, called, press, texts} = show(receipt(notice, {...lock, putBack: true}, labels));
    expect(texts('receipt')).toEqual(['Removed 1 ad-block notice and 1 Turkish label']);
    expect(all('put-back-line').map(button => button.ariaLabel)).toEqual([
      'Put back: 1 ad-block notice',
      'Put back: 1 Turkish label',
    ]);
    press('put-back-line');
    press('clean-line');
    expect(called).toEqual(['putBack ad-block-notice', 'cleanAgain scroll-lock']);
  });

  test('is left alone on this site from then on; a language is kept everywhere, what a notice leaves goes with it', () => {
    const {all, called, press} = show({...receipt(notice, lock, labels), site});
    expect(all('leave').map(button => button.ariaLabel)).toEqual(['Leave these alone here: 1 ad-block notice']);
    press('leave');
    expect(called).toEqual(['leave nags true']);
  });

  test.each<[string, Site | undefined]>([
    ['in a private window', {...site, private: true}],
    ['on what is no web page', undefined],
  ])('%s nothing is left alone: that would be stored', (_where, there) =>
    expect(show({...receipt(notice), site: there}).all('leave')).toEqual([]),
  );

  test('what is left alone can be cleaned again; the focus goes there, and then to the receipt', () => {
    const {document, called, press, texts} = show({
      ...receipt(notice),
      site: {...site, left: ['consent', 'clutter']},
      justLeft: 'clutter',
    });
    expect(texts('left')).toHaveLength(1);
    expect(document.activeElement?.ariaLabel).toBe('Clean again: What floats over the page');
    press('leave-no-more', 1);
    expect(called).toEqual(['leave clutter false']);
    expect(document.activeElement?.localName).toBe('summary');
  });
});

test('what is in a language can be kept from then on', () => {
  const {called, press, texts} = show({page: {...page, receipt: {...emptyReceipt, items: [labels]}}});
  expect(texts('keep')).toEqual(['Keep what is in Turkish']);
  press('keep');
  expect(called).toEqual(['keep tr']);
});

test('a choice that was not stored is said to be none', () =>
  expect(show({page, unsaved: true}).texts('unsaved')).toHaveLength(1));

test('the current quotation is marked', () => {
  const {all} = show({page, current: 2});
  expect(all('quotation').map(button => button.getAttribute('aria-current'))).toEqual([null, 'true', null]);
});

test('page text is text', () => {
  const {document} = show({
    page: {...page, analysis: analysisOf(['<img src=x onerror=1>'], [{runs: ['<img src=x onerror=1>']}])},
  });
  expect(document.querySelector('img')).toBeNull();
});

describe('arrow keys', () => {
  test.each([
    [undefined, 'ArrowDown', 0],
    [undefined, 'ArrowUp', undefined],
    [0, 'ArrowDown', 1],
    [2, 'ArrowDown', 2],
    [1, 'ArrowUp', 0],
    [0, 'ArrowUp', 0],
    [0, 'End', 2],
    [2, 'Home', 0],
    [1, 'Enter', 1],
  ])('from %s, %s: to %s', (from, key, to) => {
    const {document, all} = show({page});
    const quotations = all('quotation');
    document.addEventListener('keydown', event => moveAmongQuotations(event, document));
    if (from !== undefined) quotations[from]?.focus();
    const target = document.activeElement ?? document.body;
    const KeyboardEvent = document.defaultView?.KeyboardEvent ?? globalThis.KeyboardEvent;
    target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    expect(document.activeElement).toBe(to === undefined ? document.body : quotations[to]);
  });
});

describe('who is silent', () => {
  const text = 'Doe declined to comment. Ann Lee slept. Roe would not comment.';
  const span = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words});
  const silent = analysisOf([text], [], [], {
    declined: [
      {name: 'Jane Doe', role: 'mayor', phrase: 'declined to comment'},
      {name: 'Roe', role: null, phrase: 'would not comment'},
    ].map(({phrase, ...one}) => ({...one, named: true, speaker: null, mention: span('Doe'), phrase: span(phrase)})),
    mentionedOnly: [{name: 'Ann Lee', role: null, mentions: [span('Ann Lee')]}],
  });
  const shown = (state: Partial<PopupState> = {}) => show({page: {...page, analysis: silent}, ...state});

  test('stands in two closed sections', () => {
    const {document, texts} = shown();
    const sections = [...document.querySelectorAll('details.reported')];
    expect(sections.map(section => section.querySelector('summary')?.textContent)).toEqual([
      'Declined to comment',
      'Not quoted in this text',
    ]);
    expect(sections.map(section => section.hasAttribute('open'))).toEqual([false, false]);
    expect(texts('person-name')).toEqual(['Jane Doe', 'Roe', 'Ann Lee']);
    expect(texts('role')).toEqual(['mayor']);
    expect(texts('phrase')).toEqual(['would not comment']); // the heading says the other
  });

  test('a press leads to where the text speaks of them', () => {
    const {called, press} = shown();
    press('person', 1);
    press('person', 2);
    expect(called).toEqual(['reveal 44-61', 'reveal 25-32']);
  });

  test('the one gone to is marked, the one that has left is quiet', () => {
    const current = shown({current: {start: 25, end: 32}});
    expect(current.all('person').map(item => item.getAttribute('aria-current'))).toEqual([null, null, 'true']);
    const lost = shown({lost: {start: 44, end: 61}});
    expect(lost.all('person').map(item => item.parentElement?.className)).toEqual(['', 'lost', '']);
  });

  test('no sections where nobody is', () => {
    const {all} = show({page});
    expect([...all('declined'), ...all('unquoted')]).toEqual([]);
  });
});

test('a quotation that passes on another’s words says whose', () => {
  const nowhere = {start: 0, end: 0, text: ''};
  const told = analysisOf(
    ['“Doe told me no,” said Roe.', '“No,” said Roe.'],
    [{runs: ['Doe told me no,'], reports: {speaker: 1, mention: nowhere, cue: nowhere}}, {runs: ['No,']}],
    [{name: 'Roe'}, {name: 'Doe'}],
  );
  expect(show({page: {...page, analysis: told}}).texts('reports')).toEqual(['reporting \u2068Doe\u2069’s words']);
});

describe('reported words', () => {
  const reported = analysisOf(
    ['Doe said that they won. Doe did not say how. Roe may say why. Somebody said it was late.'],
    [
      {runs: ['that they won'], kind: 'indirect', cue: {start: 4, end: 8, text: 'said'}},
      {runs: ['how'], kind: 'indirect', cue: {start: 28, end: 39, text: 'did not say'}, modality: 'negated'},
      {runs: ['why'], kind: 'indirect', cue: {start: 49, end: 56, text: 'may say'}, modality: 'possible', speaker: 1},
      {runs: ['it was late'], kind: 'indirect', state: 'unclear', speaker: null},
    ],
    [{name: 'Doe'}, {name: 'Roe'}],
  );
  const shown = () => show({page: {...page, analysis: reported}});

  test('stand in a section of their own, closed, in no marks, outside the count', () => {
    const {document, texts} = shown();
    expect(document.querySelector('details.reported')?.hasAttribute('open')).toBe(false);
    expect(document.querySelector('details.reported summary')?.textContent).toBe('Reported, not verbatim');
    expect(texts('report-words')).toEqual(['that they won', 'how', 'why']);
    expect(texts('quotation')).toEqual([]);
    expect(texts('status')).toEqual(['No quotations in this article']);
  });

  test('say who, by which words, and where nothing was said', () => {
    const {texts} = shown();
    expect(texts('report-speaker')).toEqual(['Doe', 'Doe', 'Roe']);
    expect(texts('report-cue')).toEqual(['said', 'did not say', 'may say']);
    expect(texts('modality')).toEqual(['negated', 'only possible']);
  });

  test('lead to their place', () => {
    const {called, press} = shown();
    press('report', 1);
    expect(called).toEqual(['reveal 1']);
  });

  test('no section where none is sure', () => expect(show({page}).all('reported')).toEqual([]));
});

describe('the article', () => {
  const head = (rest: Partial<Analysis>, receipt = page.receipt) => {
    const {texts, all} = show({page: {...page, receipt, analysis: analysisOf(['x'], [], [], rest)}});
    return {title: texts('title'), facts: all('head').map(one => one.querySelector('.facts')?.textContent)};
  };

  test.each<[string, Partial<Analysis>, string]>([
    [
      'all that is told',
      {siteName: 'The Paper', published: '2026-03-09T07:15:00+01:00'},
      'The PaperMar 9, 2026Whole text',
    ],
    ['some of it left out', {completeness: 0.8}, 'About 80% of the page’s text'],
    ['a line left out', {completeness: 0.96}, 'Whole text'],
    ['a date that is none', {published: 'last week'}, 'Whole text'],
  ])('%s', (_, rest, facts) => expect(head(rest)).toEqual({title: ['A title'], facts: [facts]}));

  test('where a wall stands it is whole as far as it is shown', () =>
    expect(head({}, {...page.receipt, wall: true}).facts).toEqual(['As far as the page shows it']));

  test('no head without a title', () => expect(head({title: null}).title).toEqual([]));
});

describe('many quotations', () => {
  const words = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.', 'Eight.'];
  const many = (count: number) =>
    show({
      page: {
        ...page,
        analysis: analysisOf(
          [words.join(' ')],
          words.slice(0, count).map((run, index) => ({runs: [run], speaker: index % 2})),
          [{name: 'Doe'}, {name: 'a clerk', named: false}],
        ),
      },
    });
  const type = (shown: ReturnType<typeof show>, part: string, value: string) => {
    const [field] = shown.all(part) as HTMLInputElement[];
    if (!field) throw new Error(`No ${part}`);
    field.value = value;
    const {Event} = field.ownerDocument.defaultView ?? globalThis;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', {bubbles: true}));
  };

  test('few have no tools', () => expect(many(7).all('tools')).toEqual([]));

  test('are searched; what was found is counted, and all of it comes back', async () => {
    const shown = many(8);
    expect(shown.texts('matching')).toEqual(['']);
    type(shown, 'search', 'f');
    await vi.waitFor(() => expect(shown.texts('words')).toEqual(['“Four.”', '“Five.”']));
    expect(shown.texts('matching')).toEqual(['2 of 8 quotations']);
    shown.press('filter-clear');
    await vi.waitFor(() => expect(shown.texts('words')).toHaveLength(8));
    expect(shown.document.activeElement).toBe(shown.all('search')[0]);
  });

  test('are narrowed by the lists behind the button', async () => {
    const shown = many(8);
    expect(shown.document.querySelector<HTMLElement>('.lists')?.hidden).toBe(true);
    shown.press('filter');
    await vi.waitFor(() => expect(shown.document.querySelector<HTMLElement>('.lists')?.hidden).toBe(false));
    type(shown, 'filter-naming', 'unnamed');
    await vi.waitFor(() => expect(shown.texts('speaker-name')).toEqual(['a clerk']));
    expect(shown.texts('filter')).toEqual(['Filter: 1']);
    type(shown, 'filter-kind', 'mixed');
    await vi.waitFor(() => expect(shown.texts('matching')).toEqual(['No quotation matches']));
  });

  test('a source without a name is marked', () => expect(many(8).texts('unnamed')).toEqual(['not named']));
});

describe('who said it', () => {
  const text = '“We won,” said the mayor, Jane Dawson. Ann Lee slept. “Why?” “Who?”';
  const span = (part: string) => ({start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part});
  const unclear = {state: 'unclear', speaker: null, basis: 'several-candidates', confidence: 0.3} as const;
  const doubtful = analysisOf(
    [text],
    [
      {runs: ['We won,'], cue: span('said'), mention: span('Jane Dawson')},
      {runs: ['Why?'], ...unclear},
      {runs: ['Who?'], ...unclear},
    ],
    [{name: 'Jane Dawson', role: 'mayor', mentions: [span('Jane Dawson')]}],
    {mentionedOnly: [{name: 'Ann Lee', role: null, mentions: [span('Ann Lee')]}]},
  );
  const shown = (state: Partial<PopupState> = {}) => show({page: {...page, analysis: doubtful}, ...state});
  const focused = ({document}: ReturnType<typeof show>) => (document.activeElement as HTMLElement).dataset.id;

  test('why: the sentence, what decided in it, and how sure it is', async () => {
    const {texts, all, press} = shown();
    expect(texts('sentence')).toEqual([]);
    press('why');
    await vi.waitFor(() => expect(texts('sentence')).toEqual(['“We won,” said the mayor, Jane Dawson.']));
    expect([...(all('sentence')[0]?.querySelectorAll('mark') ?? [])].map(mark => mark.textContent)).toEqual([
      'said',
      'Jane Dawson',
    ]);
    expect([...texts('cue'), ...texts('written'), ...texts('sure')]).toEqual(['said', 'Jane Dawson', 'high']);
    expect(all('why')[0]?.getAttribute('aria-expanded')).toBe('true');
  });

  test('a speaker is confirmed in one click, and the focus stays with the quotation', async () => {
    const one = shown();
    one.press('why');
    await vi.waitFor(() => expect(one.texts('confirm')).toEqual(['That is right']));
    one.press('confirm');
    expect(one.called).toEqual(['confirmed 0 Jane Dawson']);
    expect(focused(one)).toBe('0');
  });

  test('what is unclear stands apart, with the nearest names; the focus goes on to the next one', () => {
    const one = shown();
    expect(one.texts('speaker-name')).toEqual(['Jane Dawson', 'Check these']);
    expect(one.texts('candidate').slice(0, 2)).toEqual(['Ann Lee', 'Jane Dawson']);
    one.press('candidate');
    expect(one.called).toEqual(['corrected 1 Ann Lee']);
    expect(focused(one)).toBe('2');
  });

  test('how many are to be checked leads to the first of them', () => {
    const one = shown();
    expect(one.texts('to-check')).toEqual(['2 to check']);
    one.press('to-check');
    expect(focused(one)).toBe('1');
    expect(show({page}).all('to-check')).toEqual([]);
  });

  test('a name may be typed, and the text may not say', () => {
    const one = shown();
    const [field] = one.all('other-name') as HTMLInputElement[];
    if (field) field.value = '  Richard Roe ';
    one.press('save-name');
    one.press('nobody', 1);
    expect(one.called).toEqual(['corrected 1 Richard Roe', 'corrected 2 undefined']);
  });

  test('what the reader said is shown so, and taken back', async () => {
    const one = shown({corrections: new Map([[1, {attribution: 'corrected', speaker: 'Ann Lee'}]])});
    expect(one.texts('speaker-name')).toEqual(['Jane Dawson', 'Ann Lee', 'Check these']);
    expect(one.texts('by-reader')).toEqual(['corrected by you']);
    one.press('why', 1);
    await vi.waitFor(() => expect(one.texts('undo')).toEqual(['Undo']));
    expect(one.texts('sure')).toEqual([]);
    one.press('undo');
    expect(one.called).toEqual(['undo 1']);
  });

  test('in a private window it is said that nothing is kept', () =>
    expect(shown({unkept: true}).texts('unkept')).toHaveLength(1));
});

test('voices: closed, then a table of words, the longest bar the widest', async () => {
  const {all, document} = show({page});
  const details = document.querySelector<HTMLDetailsElement>('[data-part=voices]');
  expect(details?.open).toBe(false);
  expect(all('voice')).toEqual([]);
  if (details) details.open = true;
  await vi.waitFor(() => expect(all('voice')).toHaveLength(2));
  const cells = all('voice').map(row =>
    [...row.querySelectorAll('th > span:first-child, td')].map(cell => cell.textContent),
  );
  expect(cells).toEqual([
    ['Jane Doe', '2', '1'],
    ['Not stated', '2', '0'],
  ]);
  const bars = [...document.querySelectorAll<HTMLElement>('.bar span')].map(bar =>
    Math.round(Number.parseFloat(bar.style.inlineSize)),
  );
  expect(bars).toEqual([67, 33, 67]);
});
