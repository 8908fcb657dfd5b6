/**
 * The sample page of the welcome: a page of our own that behaves as others do. No access is needed here, so it fetches
 * by itself the very scripts that a press brings into a page.
 */
import {emptyReceipt, type PageState} from './messages.ts';
import {answerUntil} from './port.ts';
import {showPanel} from './sample-panel.ts';
import {highlightSheet, userSheet, viewSheet} from './sheet.ts';
import {world} from './world.ts';

/** Until the notice comes, ms: a moment after the page is there, as themes do it. */
const noticeAfter = 600;

const token = 'pqsample';
const scripts = ['guard.js', 'cleaning.js', 'foreign.js', 'page.js'];
const cleaning: PageState = {
  phase: 'cleaning',
  receipt: emptyReceipt,
  analysis: undefined,
  problem: undefined,
  reading: false,
};

let brought: Promise<void> | undefined;
const panel = showPanel(document, async () => {
  await bringScripts();
  panel.showResults();
});
setTimeout(showNotice, noticeAfter);

// The real button works here too: the background asks the page that it may not inject into.
answerUntil(async () => {
  await bringScripts();
  panel.makeRoom();
  return cleaning;
});

function bringScripts(): Promise<void> {
  brought ??= bringAll();
  return brought;
}

async function bringAll(): Promise<void> {
  const here = world();
  here.token = token;
  here.pressed = true;
  here.spared = [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([userSheet, highlightSheet, viewSheet].map(rules => rules(token)).join('\n'));
  document.adoptedStyleSheets.push(sheet);
  for (const script of scripts) await bring(script);
}

function bring(file: string): Promise<void> {
  const script = document.createElement('script');
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(file)));
    script.src = file;
    document.head.append(script);
  });
}

function showNotice(): void {
  document.documentElement.style.overflow = 'hidden';
  document.querySelector('#tie-popup-adblock')?.classList.add('show');
}
