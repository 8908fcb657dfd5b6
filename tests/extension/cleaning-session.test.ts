import {beforeEach, describe, expect, test, vi} from 'vitest';
import {cleanerFor} from '../../src/core/clean/cleaner.ts';
import type {Opened} from '../../src/core/clean/opened.ts';
import {CleaningSession} from '../../src/extension/cleaning-session.ts';
import type {World} from '../../src/extension/world.ts';
import {article, words} from '../support/judged.ts';
import {laidOut} from '../support/laid-out.ts';

const asked = vi.hoisted((): unknown[][] => []);
vi.mock('../../src/extension/port.ts', () => ({
  isCutOff: () => false,
  askBackground: async (...question: unknown[]) => void asked.push(question),
}));
/** What waits until the browser has time. */
const idle = vi.hoisted((): (() => void)[] => []);
vi.mock('../../src/extension/when-idle.ts', () => ({whenIdle: (act: () => void) => void idle.push(act)}));
vi.mock('../../src/extension/keeping-place.ts', () => ({bodyTop: () => 0, keepBodyAt: () => {}}));

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  idle.length = 0;
  return () => vi.useRealTimers();
});

const ask = 'Please turn off your ad blocker to read on.';
const nag = `<div id="nag" position="fixed" box="300 200 400 400">${ask}</div>`;
const cover = '<div id="cover" position="fixed" box="0 0 1000 800"></div>';
const wall =
  '<div id="wall" position="fixed" box="0 500 1000 300">Subscribe to read on. Already a subscriber? Log in.</div>';
const consent =
  '<div id="consent" position="fixed" box="0 500 1000 300">We use cookies for ads. <b>Accept all</b> <b>Reject all</b></div>';

type Page = {readonly pressed?: boolean; readonly opened?: Opened; readonly held?: boolean};

function page(body: string, {pressed = true, opened = 'not', held = false}: Page = {}) {
  const laid = laidOut(
    `<html id="html" inside="3000" ${held ? 'overflow="hidden"' : ''}><body id="body">${article}${body}</body></html>`,
  );
  const {doc, find} = laid;
  // What is hidden is met no more.
  const isHidden = (element: Element) => element.closest('[data-pq1~=hide]') !== null;
  const layout = {
    ...laid.layout,
    hit: (x: number, y: number) => {
      const boxes = [...doc.querySelectorAll('[box]')].filter(one => !isHidden(one));
      return boxes.findLast(one => {
        const {left, top, width, height} = laid.layout.rect(one);
        return left <= x && x < left + width && top <= y && y < top + height;
      });
    },
  };
  vi.stubGlobal('document', doc);
  const here: World = pressed ? {pressed} : {};
  const look = vi.fn(() => session.look());
  here.guard = {
    look,
    watchAnew: () => {},
    history: {note: () => {}, opened: () => opened, justPressed: () => false, listen: () => {}},
  };
  const session = new CleaningSession(here, 'pq1', layout, cleanerFor(doc, layout, words));
  const marks = () => [...doc.querySelectorAll('[data-pq1]')].map(one => `${one.id}: ${one.getAttribute('data-pq1')}`);
  return {session, doc, find, marks, here};
}

describe('one look', () => {
  test.each<[name: string, body: string, given: Page, marks: string[]]>([
    ['a page that is as it should be', '', {}, []],
    ['a nag goes, its cover and its lock', cover + nag, {held: true}, ['html: unlock', 'cover: hide', 'nag: hide']],
    ['a lock stays where the reader opened what holds the page', nag, {held: true, opened: 'by-reader'}, []],
    ['a wall stays with its lock', wall, {held: true}, []],
    ['and so does a nag beside it', nag.replace('200 400 400', '10 400 400') + wall, {held: true}, []],
    ['a lock goes that nothing over the page explains', '', {held: true}, ['html: unlock']],
    ['an empty cover goes from a page that is held', cover, {held: true}, ['html: unlock', 'cover: hide']],
    [
      'a lock stays under a dialog that says nothing known',
      '<div position="fixed" box="300 200 400 400">Delete?</div>',
      {held: true},
      [],
    ],
    [
      'under one that stands beside the middle too',
      '<div position="fixed" box="500 80 400 310">Are you over 18?</div>',
      {held: true},
      [],
    ],
    [
      'a lock goes beside what is as small as a caption',
      '<div position="absolute" box="200 250 600 30">The pier</div>',
      {held: true},
      ['html: unlock'],
    ],
    ['and beside a rail', '<div position="fixed" box="0 0 280 800">Contents</div>', {held: true}, ['html: unlock']],
    [
      'a lock that was there for something at the edge goes',
      '<div position="fixed" box="0 700 1000 100">News</div>',
      {held: true},
      ['html: unlock'],
    ],
  ])('%s', (_name, body, given, expected) => {
    const {session, marks} = page(body, given);
    session.look();
    vi.advanceTimersByTime(0);
    expect(marks()).toEqual(expected);
  });

  test.each([
    [true, wall],
    [true, '<script type="application/ld+json">{"isAccessibleForFree": false}</script>'],
    [false, ''],
  ])('a wall is named: %s: %s', (named, body) => {
    const {session, marks} = page(body, {held: true});
    session.look();
    expect([session.receipt().wall, marks().length === 0]).toEqual([named, named]);
  });
});

test('a lock that comes with a wall stays, though a nag went before', () => {
  const {session, doc, find, marks} = page(nag);
  session.look();
  doc.body.insertAdjacentHTML('beforeend', wall);
  find('html').setAttribute('overflow', 'hidden');
  vi.advanceTimersByTime(2000);
  session.look();
  expect([marks(), session.receipt().wall]).toEqual([['nag: hide'], true]);
});

describe('a page that starts by itself', () => {
  test('is given some time: a dialog may be on its way to a page that is held', () => {
    const {session, marks} = page('', {held: true, pressed: false});
    session.look();
    expect(marks()).toEqual([]);
    vi.advanceTimersByTime(800);
    expect(marks()).toEqual(['html: unlock']);
  });

  test('stays as it is where one comes', () => {
    const {session, doc, marks} = page('', {held: true, pressed: false});
    session.look();
    doc.body.insertAdjacentHTML('beforeend', '<div position="fixed" box="300 200 400 400">Delete?</div>');
    vi.advanceTimersByTime(5000);
    expect(marks()).toEqual([]);
  });
});

describe('a notice that comes again', () => {
  const again = ({session, doc}: ReturnType<typeof page>) => {
    doc.querySelector('#nag')?.remove();
    doc.body.insertAdjacentHTML('beforeend', nag);
    const anew = doc.querySelector('#nag');
    if (anew) session.arrived(anew);
    return anew?.getAttribute('data-pq1');
  };
  beforeEach(() => {
    vi.stubGlobal('CSS', {escape: (text: string) => text});
  });

  test('is hidden before it is looked at, and by a rule when it comes again and again', () => {
    const given = page(nag);
    given.session.look();
    const rounds = Array.from({length: 10}, () => again(given));
    expect(rounds).toEqual([...Array(9).fill('hide'), null]);
    expect(asked).toEqual([['conceal', expect.stringContaining('nag'), 'n0']]);
    expect([again(given), asked.length]).toEqual([null, 1]);
  });

  test('now and then is hidden each time', () => {
    const given = page(nag);
    given.session.look();
    const rounds = Array.from({length: 6}, () => {
      vi.advanceTimersByTime(3000);
      return again(given);
    });
    expect([rounds, asked]).toEqual([Array(6).fill('hide'), []]);
  });

  test('or whose mark is taken again and again, is hidden by a rule', () => {
    const {session, find} = page(nag);
    session.look();
    for (let round = 0; round < 4; round++) {
      find('#nag').removeAttribute('data-pq1');
      session.look();
    }
    expect(asked).toEqual([['conceal', expect.stringContaining('nag'), 'n0']]);
  });

  test('not where the reader put it back', () => {
    const given = page(nag);
    given.session.look();
    given.session.putBack();
    expect([again(given), given.session.isFree]).toEqual([null, false]);
    given.session.look();
    expect(given.marks()).toEqual([]);
  });
});

test.each([
  ['a consent notice', consent, [['answerConsent']]],
  ['another notice', nag, []],
])('an answer is asked for where there was %s, once', (_name, body, questions) => {
  const {session, doc} = page(body);
  session.look();
  doc.body.insertAdjacentHTML('beforeend', body.replace('id="', 'id="other-'));
  session.look();
  expect(asked).toEqual(questions);
});

describe('what stands in the page', () => {
  const inline = `<div id="inline" class="adblock-notice" box="0 0 1000 100">${ask}</div>`;
  const wait = () => {
    for (const act of idle.splice(0)) act();
  };

  test('is looked for when there is time, once for each address', () => {
    const {session, doc, marks} = page(inline);
    session.look();
    expect(marks()).toEqual([]);
    wait();
    expect(marks()).toEqual(['inline: hide']);
    doc.body.insertAdjacentHTML('beforeend', inline.replace('id="inline"', 'id="next"'));
    session.look();
    wait();
    expect(marks()).toEqual(['inline: hide']);
    session.moved();
    session.look();
    wait();
    expect(marks()).toEqual(['inline: hide', 'next: hide']);
  });

  test('stays where the reader put all back meanwhile', () => {
    const {session, marks} = page(inline);
    session.look();
    session.putBack();
    wait();
    expect(marks()).toEqual([]);
  });
});
