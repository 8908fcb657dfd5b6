import {expect, test} from 'vitest';
import type {PageState, Result} from '../../../src/extension/messages.ts';
import type {PopupState} from '../../../src/ui/popup/popup-state.ts';
import {createSession, type Doors} from '../../../src/ui/popup/session.ts';

const done: PageState = {
  phase: 'done',
  receipt: {items: [], putBack: false},
  analysis: undefined,
  problem: undefined,
  reading: false,
};
const back: PageState = {...done, receipt: {items: [], putBack: true}};

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
  expect(last()).toEqual({page: reading, problem: undefined, current: undefined, lost: undefined});
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
