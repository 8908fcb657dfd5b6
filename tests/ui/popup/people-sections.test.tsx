import {describe, expect, test} from 'vitest';
import type {PopupState} from '../../../src/ui/popup/popup-state.ts';
import {analysisOf} from '../analysis.ts';
import {page, show} from './show.tsx';

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
