/** The whole popup in a document of its own, and what is pressed in it. */
import {JSDOM} from 'jsdom';
import {render} from 'preact';
import type {PageState, ReceiptItem, Site} from '../../../src/extension/messages.ts';
import {App} from '../../../src/ui/popup/app.tsx';
import {opening, type PopupActions, type PopupState, problemOf} from '../../../src/ui/popup/popup-state.ts';
import {TakingAwayProvider, type TakingDoors} from '../../../src/ui/popup/taking-away-provider.tsx';
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
export const notice: ReceiptItem = {
  reason: 'ad-block-notice',
  language: undefined,
  kind: 'nags',
  count: 1,
  texts: ['Turn it off'],
  putBack: false,
};
export const lock: ReceiptItem = {...notice, reason: 'scroll-lock', kind: undefined, texts: []};
export const labels: ReceiptItem = {
  ...notice,
  reason: 'foreign-label',
  language: 'tr',
  kind: 'foreign',
  texts: ['Paylaş'],
};
export const site: Site = {name: 'news.example', hosts: ['news.example'], left: [], private: false, standing: 'new'};
export const page: PageState = {
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

export type Popup = ReturnType<typeof show>;

/** Without `doors` nothing can be taken away. */
export function show(change: Partial<PopupState>, doors?: TakingDoors) {
  const state = {...opening, ...change};
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
  const analysis = problemOf(state) === undefined ? state.page?.analysis : undefined;
  render(
    <TakingAwayProvider analysis={analysis} corrections={state.corrections} doors={doors}>
      <App state={state} actions={actions} texts={textsOf('en')} />
    </TakingAwayProvider>,
    document.body,
  );
  const all = (part: string) => [...document.querySelectorAll<HTMLElement>(`[data-part="${part}"]`)];
  const texts = (part: string) => all(part).map(element => element.textContent);
  const press = (part: string, index = 0) => all(part)[index]?.click();
  return {document, called, all, texts, press};
}

/** A key on what has the focus; the answer is whether the browser still does its own with it. */
export function pressKey({document}: Popup, key: string): boolean {
  const KeyboardEvent = document.defaultView?.KeyboardEvent ?? globalThis.KeyboardEvent;
  const target = document.activeElement ?? document.body;
  return target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
}
