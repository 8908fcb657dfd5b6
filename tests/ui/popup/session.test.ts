import {describe, expect, test, vi} from 'vitest';
import type {Correction} from '../../../src/core/types.ts';
import {emptyReceipt, type PageState, type Result, type Site} from '../../../src/extension/messages.ts';
import type {PopupActions, PopupState} from '../../../src/ui/popup/popup-state.ts';
import {createSession, type Doors} from '../../../src/ui/popup/session.ts';
import {analysisOf} from '../analysis.ts';

const done: PageState = {
  phase: 'done',
  receipt: emptyReceipt,
  analysis: undefined,
  problem: undefined,
  reading: false,
};
const back: PageState = {...done, receipt: {...emptyReceipt, putBack: true}};

const offered: Site = {name: 'news.example', hosts: ['news.example'], left: [], private: false, standing: 'offered'};

function ok<T>(value: T): Promise<Result<T>> {
  return Promise.resolve({ok: true, value});
}

function open(doors: Partial<Doors> = {}) {
  const shown: PopupState[] = [];
  let left = false;
  const session = createSession(
    {
      clean: () => ok('now'),
      state: () => ok(done),
      putBack: () => ok(back),
      cleanAgain: () => ok(done),
      read: opened => ok(opened),
      reveal: () => ok(true),
      follow: () => {},
      site: () => ok(offered),
      askAccess: () => ok(true),
      pause: () => ok(undefined),
      stop: () => ok(undefined),
      keepLanguage: () => ok(back),
      leaveAlone: () => ok(undefined),
      corrections: () => ok(new Map()),
      correct: () => ok(true),
      leave: () => {
        left = true;
      },
      ...doors,
    },
    state => shown.push(state),
  );
  return {session, last: () => shown.at(-1), left: () => left};
}

test('cleans, then shows the page', async () => {
  const {session, last} = open();
  await session.start();
  expect(last()).toMatchObject({page: done, problem: undefined});
});

test('a page that cannot be cleaned is not asked', async () => {
  const {session, last} = open({clean: async () => ({ok: false, error: 'pdf'})});
  await session.start();
  expect(last()).toMatchObject({page: undefined, problem: 'pdf'});
});

test('news that came meanwhile are younger than the answer', async () => {
  const {session, last} = open({
    state: () => {
      session.heard(back);
      return ok(done);
    },
  });
  await session.start();
  expect(last()?.page).toBe(back);
});

test('a page that speaks again ends a problem, and what belonged to the page before', async () => {
  const reading: PageState = {...done, phase: 'reading'};
  const {session, last} = open({reveal: async () => ({ok: false, error: 'tab-gone'})});
  await session.start();
  await session.actions.reveal(3);
  expect(last()).toMatchObject({problem: 'tab-gone'});
  session.heard(reading);
  expect(last()).toMatchObject({page: reading, problem: undefined, current: undefined, lost: undefined});
});

test.each([
  ['cleaning', 'tab-gone'],
  ['reading', 'tab-gone'],
  ['quoting', 'tab-gone'],
  ['done', undefined],
  ['failed', undefined],
] as const)('a document that goes while it is %s: %s', async (phase, problem) => {
  const followers: (() => void)[] = [];
  const {session, last} = open({state: () => ok({...done, phase}), follow: gone => void followers.push(gone)});
  await session.start();
  for (const gone of followers) gone();
  expect(last()).toMatchObject({page: {phase}, problem});
});

test('the document that comes after it ends the problem', async () => {
  const followers: (() => void)[] = [];
  const {session, last} = open({
    state: () => ok({...done, phase: 'reading'}),
    follow: gone => void followers.push(gone),
  });
  await session.start();
  for (const gone of followers) gone();
  session.heard(done);
  expect(last()).toMatchObject({page: done, problem: undefined});
});

test('a second try forgets the problem', async () => {
  let tries = 0;
  const {session, last} = open({
    clean: async () => (tries++ === 0 ? {ok: false, error: 'background-gone'} : ok('now')),
  });
  await session.start();
  await session.start();
  expect(last()).toMatchObject({page: done, problem: undefined});
});

test('put back and clean again show what the page answers', async () => {
  const {session, last} = open();
  await session.start();
  await session.actions.putBack();
  expect(last()?.page).toBe(back);
  await session.actions.cleanAgain();
  expect(last()?.page).toBe(done);
});

test('a revealed quotation is the current one', async () => {
  const {session, last} = open();
  await session.start();
  await session.actions.reveal(3);
  expect(last()).toMatchObject({current: 3, lost: undefined});
});

test('words that left the page are said to be lost, until the next', async () => {
  const {session, last} = open({reveal: quotation => ok(quotation !== 3)});
  await session.start();
  await session.actions.reveal(3);
  expect(last()).toMatchObject({current: undefined, lost: 3});
  await session.actions.reveal(4);
  expect(last()).toMatchObject({current: 4, lost: undefined});
});

test.each([
  [true, true],
  [false, false],
])('reading view open: %s, the popup leaves: %s', async (opened, leaves) => {
  const {session, left} = open();
  await session.start();
  await session.actions.read(opened);
  expect(left()).toBe(leaves);
});

test('the site is shown, and stays when the page reads another article', async () => {
  const {session, last} = open();
  await session.start();
  session.heard({...done, phase: 'reading'});
  expect(last()?.site).toEqual(offered);
});

test('access is asked for within the click, then the site is looked at again', async () => {
  const asked: string[] = [];
  const standings: Site['standing'][] = ['offered', 'always'];
  const {session, last} = open({
    site: () => ok({...offered, standing: standings.shift() ?? 'new'}),
    askAccess: site => {
      asked.push(site);
      return ok(true);
    },
  });
  await session.start();
  const done = session.actions.alwaysClean();
  expect(asked).toEqual(['news.example']);
  await done;
  expect(last()?.site?.standing).toBe('always');
});

test('no web page has no site, and nothing can be asked for it', async () => {
  const {session, last} = open({
    site: () => ok(null),
    askAccess: () => {
      throw new Error('asked');
    },
  });
  await session.start();
  await session.actions.alwaysClean();
  expect(last()?.site).toBeUndefined();
});

test.each<[string, Partial<Doors>, (actions: PopupActions) => void]>([
  ['pause', {pause: async () => ({ok: false, error: 'failed'})}, actions => actions.pause(true)],
  ['stop', {stop: async () => ({ok: false, error: 'failed'})}, actions => actions.stop()],
  ['a language', {keepLanguage: async () => ({ok: false, error: 'failed'})}, actions => actions.keepLanguage('tr')],
])('%s with a full storage: said, and the page is still shown', async (_name, doors, act) => {
  const {session, last} = open(doors);
  await session.start();
  await act(session.actions);
  expect(last()).toMatchObject({unsaved: true, problem: undefined, page: done});
});

test.each([
  ['stored', true, ['leave news.example nags true', 'clean', 'state'], 'nags'],
  ['not stored', false, ['leave news.example nags true'], undefined],
] as const)('what is left alone, %s', async (_how, stored, asked, justLeft) => {
  const called: string[] = [];
  const {session, last} = open({
    clean: () => ok(called.push('clean')),
    state() {
      called.push('state');
      return ok(back);
    },
    async leaveAlone(site, kind, leave) {
      called.push(`leave ${site} ${kind} ${leave}`);
      return stored ? {ok: true, value: undefined} : {ok: false, error: 'failed'};
    },
  });
  await session.start();
  await session.siteChanged();
  called.length = 0;
  await session.actions.leaveAlone('nags', true);
  expect(called).toEqual(asked);
  expect(last()).toMatchObject({unsaved: !stored, justLeft});
});

describe('corrections', () => {
  const analysis = analysisOf(['x'], [{runs: ['x']}, {runs: ['x']}]);
  const quoted: PageState = {...done, analysis};
  const doe: Correction = {attribution: 'corrected', speaker: 'Jane Doe'};
  const roe: Correction = {attribution: 'confirmed', speaker: 'Roe'};

  test('of an earlier visit are shown, and asked for once a text', async () => {
    let asked = 0;
    const {session, last} = open({
      state: () => ok(quoted),
      corrections: () => {
        asked++;
        return ok(new Map([[0, doe]]));
      },
    });
    await session.start();
    await vi.waitFor(() => expect(last()?.corrections).toEqual(new Map([[0, doe]])));
    session.heard({...quoted, reading: true});
    await session.actions.putBack();
    expect(asked).toBe(1);
  });

  test('are shown at once, stored, and taken back', async () => {
    const stored: unknown[] = [];
    const {session, last} = open({
      state: () => ok(quoted),
      correct: (of, quotation, correction) => {
        stored.push([of, quotation, correction]);
        return ok(true);
      },
    });
    await session.start();
    session.actions.correct(1, roe);
    expect(last()).toMatchObject({corrected: 1, corrections: new Map([[1, roe]])});
    session.actions.correct(1, undefined);
    expect(last()).toMatchObject({corrected: 1, corrections: new Map()});
    expect(stored).toEqual([
      [analysis, 1, roe],
      [analysis, 1, undefined],
    ]);
  });

  test.each<[string, Awaited<ReturnType<Doors['correct']>>, Partial<PopupState>]>([
    ['was stored', {ok: true, value: true}, {unsaved: false, unkept: false}],
    ['may not be stored, in a private window', {ok: true, value: false}, {unsaved: false, unkept: true}],
    ['could not be stored', {ok: false, error: 'failed'}, {unsaved: true, unkept: false}],
  ])('says where one %s', async (_how, answer, expected) => {
    const {session, last} = open({state: () => ok(quoted), correct: async () => answer});
    await session.start();
    session.actions.correct(0, doe);
    await vi.waitFor(() => expect(last()).toMatchObject(expected));
    expect(last()?.corrections.get(0)).toEqual(doe);
  });

  test('belong to their page', async () => {
    const {session, last} = open({state: () => ok(quoted)});
    await session.start();
    session.actions.correct(0, doe);
    session.heard({...done, phase: 'reading'});
    expect(last()?.corrections.size).toBe(0);
  });
});
