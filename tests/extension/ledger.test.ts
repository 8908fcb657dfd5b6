import {beforeEach, describe, expect, test, vi} from 'vitest';
import type {Finding} from '../../src/core/clean/finding.ts';
import type {Mark} from '../../src/core/clean/marks.ts';
import type {Kind, Removal, RemovalReason} from '../../src/core/types.ts';
import {Ledger} from '../../src/extension/ledger.ts';
import type {World} from '../../src/extension/world.ts';
import {laidOut} from '../support/laid-out.ts';

const html =
  '<html lang="en"><body class="open"><div id="nag" style="display: block">Switch it off</div><p>Text</p></body></html>';

function ledgerOf(markup = html, here: World = {}) {
  const page = laidOut(markup);
  const before = page.doc.documentElement.outerHTML;
  return {...page, before, ledger: new Ledger('pq1', page.layout, here)};
}

const does = (removal: Removal, ...marks: Mark[]): Finding => ({removal, marks: marks.length > 0 ? marks : ['hide']});

describe('ledger', () => {
  test('hides by one attribute and puts back every attribute and style as they were', () => {
    const {doc, find, ledger, before} = ledgerOf();
    ledger.add(does({element: find('#nag'), step: 'nag', reason: 'ad-block-notice'}));
    ledger.add(does({element: doc.body, step: 'lock', reason: 'scroll-lock'}, 'unlock', 'unfix'));
    expect(find('#nag').getAttribute('data-pq1')).toBe('hide');
    expect(doc.body.getAttribute('data-pq1')).toBe('unlock unfix');
    ledger.putBack();
    expect(doc.documentElement.outerHTML).toBe(before);
    ledger.cleanAgain();
    expect(find('#nag').getAttribute('data-pq1')).toBe('hide');
  });

  test.each<[Kind, RemovalReason, boolean]>([
    ['nags', 'ad-block-notice', false],
    ['nags', 'covering-frame', false],
    ['nags', 'consent-notice', true],
    ['consent', 'consent-notice', false],
    ['consent', 'backdrop', true],
    ['newsletters', 'newsletter', false],
    ['clutter', 'clutter', false],
    ['foreign', 'foreign-label', false],
  ])('where %s are left alone, %s: hidden %s', (kind, reason, hidden) => {
    const {doc, find, ledger, before} = ledgerOf(html, {spared: [kind]});
    expect(ledger.add(does({element: find('#nag'), step: 'nag', reason}))).toBe(hidden);
    expect(doc.documentElement.outerHTML === before).toBe(!hidden);
  });

  test('a lock that comes in steps is lifted in steps', () => {
    const {doc, ledger, before} = ledgerOf();
    const lock = {element: doc.body, step: 'lock', reason: 'scroll-lock'} as const;
    ledger.add(does(lock, 'unlock'));
    expect(ledger.add(does(lock, 'unfix', 'unlock'))).toBe(true);
    expect(doc.body.getAttribute('data-pq1')).toBe('unlock unfix');
    ledger.putBack();
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  test('modal dialogs, one over the other and one in another, are shown again in the order in which they were', () => {
    const {find, ledger} = ledgerOf(
      '<body><dialog id="below">Words</dialog><dialog id="above">Words<dialog id="inside">Words</dialog></dialog></body>',
    );
    const shown: string[] = [];
    for (const id of ['#below', '#above', '#inside']) beModal(find(id), shown);
    const before = [...shown];
    for (const id of ['#above', '#below'])
      ledger.add(does({element: find(id), step: 'nag', reason: 'ad-block-notice'}));
    expect(shown).toEqual([]);
    ledger.putBack();
    expect(shown).toEqual(before);
  });

  test('the same element is taken once', () => {
    const {find, ledger} = ledgerOf();
    const removal = {element: find('#nag'), step: 'nag', reason: 'ad-block-notice'} as const;
    expect([ledger.add(does(removal)), ledger.add(does(removal))]).toEqual([true, false]);
    expect(ledger.receipt().items).toMatchObject([
      {reason: 'ad-block-notice', language: undefined, kind: 'nags', count: 1, texts: ['Switch it off']},
    ]);
  });

  test('what is in a language is shown again for good, the rest stays hidden', () => {
    const {doc, find, ledger} = ledgerOf();
    const text = doc.querySelector('p') as Element;
    ledger.add(does({element: find('#nag'), step: 'nag', reason: 'ad-block-notice'}));
    ledger.add(does({element: text, step: 'chrome', reason: 'foreign-label', language: 'tr'}));
    ledger.keep('tr');
    ledger.repair();
    expect(text.hasAttribute('data-pq1')).toBe(false);
    expect(find('#nag').getAttribute('data-pq1')).toBe('hide');
    expect(ledger.receipt().items.map(({reason}) => reason)).toEqual(['ad-block-notice']);
  });

  test('a mark that the page strips comes back, but not when the reader has put it back', () => {
    const {find, ledger} = ledgerOf();
    const nag = find('#nag');
    ledger.add(does({element: nag, step: 'nag', reason: 'ad-block-notice'}));
    nag.removeAttribute('data-pq1');
    ledger.repair();
    expect(nag.getAttribute('data-pq1')).toBe('hide');
    ledger.putBack();
    ledger.repair();
    expect(nag.hasAttribute('data-pq1')).toBe(false);
  });

  test('a page that strips marks for ever wins in the end', () => {
    const {find, ledger} = ledgerOf();
    const nag = find('#nag');
    ledger.add(does({element: nag, step: 'nag', reason: 'ad-block-notice'}));
    for (let round = 0; round < 1000; round++) {
      nag.removeAttribute('data-pq1');
      ledger.repair();
    }
    expect(nag.hasAttribute('data-pq1')).toBe(false);
  });

  test('a page that makes a new notice again and again does not fill the ledger', () => {
    const {doc, find, ledger} = ledgerOf();
    for (let round = 0; round < 1000; round++) {
      find('#nag').remove();
      const nag = doc.createElement('div');
      nag.id = 'nag';
      nag.className = `x${round}`;
      doc.body.append(nag);
      ledger.add(does({element: nag, step: 'nag', reason: 'ad-block-notice'}));
    }
    expect(find('#nag').getAttribute('data-pq1')).toBe('hide');
  });

  test('a notice that the page makes anew is known again, and counted once', () => {
    const {find, ledger} = ledgerOf();
    const nag = find('#nag');
    ledger.add(does({element: nag, step: 'nag', reason: 'ad-block-notice'}));
    const twin = nag.cloneNode(true) as Element;
    nag.replaceWith(twin);
    const removal = ledger.again(twin);
    expect(removal).toEqual(does({element: twin, step: 'nag', reason: 'ad-block-notice'}));
    if (removal) ledger.add(removal);
    expect(ledger.receipt().items.map(({count}) => count)).toEqual([1]);
  });

  test.each([
    ['says something else', '<div id="nag">Log in</div>'],
    ['is of another make', '<div id="login">Switch it off</div>'],
  ])('what %s is not taken for a notice', (_name, markup) => {
    const {doc, find, ledger} = ledgerOf();
    ledger.add(does({element: find('#nag'), step: 'nag', reason: 'ad-block-notice'}));
    doc.body.insertAdjacentHTML('beforeend', markup);
    expect(doc.body.lastElementChild && ledger.again(doc.body.lastElementChild)).toBeUndefined();
  });

  test('what was inert is so again, though the page stripped the mark meanwhile', () => {
    const {doc, ledger, before} = ledgerOf('<html lang="en"><head></head><body inert=""><p>Text</p></body></html>');
    ledger.add(does({element: doc.body, step: 'lock', reason: 'scroll-lock'}, 'uninert'));
    doc.body.removeAttribute('data-pq1');
    ledger.repair();
    expect(doc.body.hasAttribute('inert')).toBe(false);
    ledger.putBack();
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  describe('a notice that the page fights for', () => {
    const make = 'div[id="nag"][class="notice box-1"]';
    const open = html.replace('id="nag"', 'id="nag" class="notice box-1"');
    const hidden = (here: World = {}) => {
      const page = ledgerOf(open, here);
      const nag = page.find('#nag');
      page.ledger.add(does({element: nag, step: 'nag', reason: 'ad-block-notice'}));
      return {...page, nag, word: () => page.doc.documentElement.getAttribute('data-pq1-again')};
    };
    const strip = (times: number, {nag, ledger}: ReturnType<typeof hidden>) =>
      Array.from({length: times}, () => {
        nag.removeAttribute('data-pq1');
        return ledger.repair();
      });
    beforeEach(() => {
      vi.stubGlobal('CSS', {escape: (text: string) => text.replace(/[^\w-]/g, '\\$&')});
    });

    test('is told of from the fourth time on that its mark was taken', () => {
      const page = hidden();
      expect(strip(4, page)).toEqual([[], [], [], [page.nag]]);
    });

    test('is not told of while its mark stays', () => {
      const {ledger} = hidden();
      expect(Array.from({length: 5}, () => ledger.repair())).toEqual([[], [], [], [], []]);
    });

    test('a lock that the page sets again and again has no rule', () => {
      const page = ledgerOf(open);
      page.ledger.add(does({element: page.find('#nag'), step: 'lock', reason: 'scroll-lock'}, 'unlock'));
      expect(strip(5, {...page, nag: page.find('#nag'), word: () => null}).flat()).toEqual([]);
    });

    test('is hidden by its make, and let be', () => {
      const page = hidden();
      expect(page.ledger.conceal(page.nag)).toEqual({selector: expect.any(String), word: 'n0'});
      expect(page.word()).toBe('n0');
      strip(5, page);
      expect([page.ledger.isConcealed(page.nag), page.nag.hasAttribute('data-pq1')]).toEqual([true, false]);
    });

    test('the rule finds it', () => {
      const {ledger, nag, doc} = hidden();
      const {selector = ''} = ledger.conceal(nag) ?? {};
      expect([...doc.querySelectorAll(selector)]).toEqual([...doc.querySelectorAll(make)]);
    });

    test('as does one that the page made anew', () => {
      const {ledger, nag} = hidden();
      const twin = nag.cloneNode(true) as Element;
      nag.replaceWith(twin);
      expect(ledger.conceal(twin)?.word).toBe('n0');
    });

    test('not where a rule would hide another one of the same make', () => {
      const {ledger, nag, doc, word} = hidden();
      doc.body.insertAdjacentHTML('beforeend', '<div id="nag" class="notice box-1">Text</div>');
      expect([ledger.conceal(nag), word()]).toEqual([undefined, null]);
    });

    test('not where nothing tells it from others, nor what was never hidden', () => {
      const {ledger, find} = ledgerOf('<body><div>Switch it off</div><p id="text">Text</p></body>');
      ledger.add(does({element: find('div'), step: 'nag', reason: 'ad-block-notice'}));
      expect([ledger.conceal(find('div')), ledger.conceal(find('p'))]).toEqual([undefined, undefined]);
    });

    test('is shown when it is put back, alone or with all, and hidden again', () => {
      const {ledger, nag, word, doc, before} = hidden();
      ledger.conceal(nag);
      ledger.putBack({reason: 'ad-block-notice', language: undefined});
      expect([word(), doc.documentElement.outerHTML]).toEqual([null, before]);
      ledger.cleanAgain();
      expect(word()).toBe('n0');
      ledger.putBack();
      expect(doc.documentElement.outerHTML).toBe(before);
    });

    test('is shown where its kind is left alone from now on, and told of anew when it no longer is', () => {
      const here: World = {};
      const {ledger, nag, word, doc, before} = hidden(here);
      ledger.conceal(nag);
      here.spared = ['nags'];
      ledger.forgetSpared();
      expect(doc.documentElement.outerHTML).toBe(before);
      here.spared = [];
      ledger.add(does({element: nag, step: 'nag', reason: 'ad-block-notice'}));
      expect([nag.getAttribute('data-pq1'), ledger.conceal(nag)?.word, word()]).toEqual(['hide', 'n1', 'n1']);
    });

    test('no more than some of them', () => {
      const {ledger, doc} = hidden();
      const concealed = Array.from({length: 30}, (_, index) => {
        const nag = doc.createElement('div');
        nag.id = `nag-${index}`;
        doc.body.append(nag);
        ledger.add(does({element: nag, step: 'nag', reason: 'ad-block-notice'}));
        return ledger.conceal(nag) !== undefined;
      });
      expect(concealed.filter(Boolean)).toHaveLength(20);
    });
  });

  describe('one line of the receipt', () => {
    const notice = {reason: 'ad-block-notice', language: undefined} as const;
    function both(here: World = {}) {
      const page = ledgerOf(html, here);
      const text = page.find('p');
      page.ledger.add(does({element: page.find('#nag'), step: 'nag', reason: 'ad-block-notice'}));
      page.ledger.add(does({element: page.doc.body, step: 'lock', reason: 'scroll-lock'}, 'unlock'));
      page.ledger.add(does({element: text, step: 'chrome', reason: 'foreign-label', language: 'tr'}));
      const marked = () => [page.find('#nag'), page.doc.body, text].map(one => one.hasAttribute('data-pq1'));
      const back = () => page.ledger.receipt().items.map(({putBack}) => putBack);
      return {...page, marked, back};
    }

    test('is put back and hidden again by itself; nothing more of its kind is taken meanwhile', () => {
      const {doc, ledger, marked, back} = both();
      ledger.putBack(notice);
      expect([marked(), back()]).toEqual([
        [false, true, true],
        [true, false, false],
      ]);
      ledger.repair();
      expect(ledger.add(does({element: doc.documentElement, step: 'nag', reason: 'ad-block-notice'}))).toBe(false);
      expect(marked()).toEqual([false, true, true]);
      ledger.cleanAgain(notice);
      expect(marked()).toEqual([true, true, true]);
    });

    test('is hidden again by itself where all was put back', () => {
      const {ledger, marked} = both();
      ledger.putBack();
      ledger.cleanAgain(notice);
      expect([marked(), ledger.receipt().putBack]).toEqual([[true, false, false], false]);
      ledger.cleanAgain();
      expect(marked()).toEqual([true, true, true]);
    });

    test('one after the other: all is put back', () => {
      const {ledger, doc, before} = both();
      for (const {reason, language} of ledger.receipt().items) ledger.putBack({reason, language});
      expect([ledger.receipt().putBack, doc.documentElement.outerHTML]).toEqual([true, before]);
    });

    test('is forgotten where its kind is left alone from now on, and what it left with the last of them', () => {
      const here: World = {};
      const {ledger, marked} = both(here);
      here.spared = ['nags'];
      ledger.forgetSpared();
      expect(marked()).toEqual([false, false, true]);
      expect(ledger.receipt().items.map(({reason}) => reason)).toEqual(['foreign-label']);
    });
  });

  test('labels are counted by language', () => {
    const {find, ledger} = ledgerOf(
      '<body><a id="one">Paylaş</a><a id="two">Yazdır</a><a id="three">Teilen</a></body>',
    );
    for (const [id, language] of [
      ['one', 'tr'],
      ['two', 'tr'],
      ['three', 'de'],
    ] as const) {
      ledger.add(does({element: find(`#${id}`), step: 'chrome', reason: 'foreign-label', language}));
    }
    expect(ledger.receipt().items.map(({language, count, texts}) => [language, count, texts])).toEqual([
      ['tr', 2, ['Paylaş', 'Yazdır']],
      ['de', 1, ['Teilen']],
    ]);
  });
});

/** jsdom knows no modal dialogs. `shown`: the ids of those that are, the topmost last. */
function beModal(element: Element, shown: string[]): void {
  const matches = element.matches.bind(element);
  Object.assign(element, {
    matches: (selector: string) => (selector === ':modal' ? shown.includes(element.id) : matches(selector)),
    showModal: () => shown.push(element.id),
    close: () => shown.splice(shown.indexOf(element.id), 1),
  });
  shown.push(element.id);
}
