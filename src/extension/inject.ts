import type {Kind} from '../core/types.ts';
import {browser} from './browser.ts';
import {insist} from './insist.ts';
import {concealingRule, highlightSheet, userSheet, viewSheet} from './sheet.ts';
import {isWanted} from './spared.ts';
import {steadyPage} from './steady.ts';

/** Where scripts and sheets go: one frame of a tab, or the document that was found there, and no later one. */
type Target = {readonly tabId: number} & ({readonly frameIds: number[]} | {readonly documentIds: string[]});

/** What is in a document already. */
type Present = {
  readonly token: string;
  readonly sheet: boolean;
  readonly scripts: readonly Script[];
  readonly spared?: readonly Kind[];
};

export type Script = 'guard' | 'cleaning' | 'foreign' | 'page';

/** A press and the popup that it opens ask for the same; they share one try. */
const underway = new Map<number, Promise<'now' | 'already'>>();

/**
 * Brings all that a press needs into a tab, each at most once a document; what an earlier try left out is brought now.
 * Rejects with the browser's own error where the page is closed to extensions. Chromium may report a press before the
 * page's process has heard that it is allowed, so each call is tried twice. With `sent` the cleaning sets out before the
 * page has told whether it is there, and does nothing before it is told what is left alone; `sent` is called once the
 * page has it, or cannot have it.
 */
export function injectAll(
  tabId: number,
  spared: Promise<readonly Kind[]>,
  sent?: () => void,
): Promise<'now' | 'already'> {
  const running = underway.get(tabId);
  if (running) return running.then(() => 'already');
  const starting = injectMissing(tabId, spared, sent).finally(() => underway.delete(tabId));
  underway.set(tabId, starting);
  return starting;
}

async function injectMissing(
  tabId: number,
  sparing: Promise<readonly Kind[]>,
  sent: (() => void) | undefined,
): Promise<'now' | 'already'> {
  const arming = arm(tabId, 0, true);
  const early = sent && insertScripts({tabId, frameIds: [0]}, ['guard', 'cleaning']).catch(() => 'failed');
  early?.finally(sent);
  const [target, present] = await arming;
  const {token, sheet, scripts} = present;
  const missing = (wanted: readonly Script[]) => wanted.filter(script => !scripts.includes(script));
  const arriving: Promise<unknown>[] = [];
  const bring = (wanted: readonly Script[]) => {
    if (missing(wanted).length > 0) arriving.push(insertScripts(target, missing(wanted)));
  };
  if (!sheet) arriving.push(insertSheets(target, token));
  const spared = await sparing;
  arriving.push(spare(target, present, spared));
  if (!early || (await early) === 'failed') bring(['guard', 'cleaning']);
  await Promise.all(arriving); // what comes next takes as long again, and would run before the notice is seen to go
  if (isWanted('foreign', spared)) bring(['foreign']);
  bring(['page']); // by itself: what is sent together holds the page until all of it has run
  await Promise.all(arriving);
  return scripts.includes('page') ? 'already' : 'now';
}

/** For a guard that the browser started: sheet and one script. */
export async function injectOne(
  tabId: number,
  frameId: number,
  script: Script,
  spared: readonly Kind[],
): Promise<void> {
  const [target, present] = await arm(tabId, frameId, false);
  const wanted: readonly Script[] = script === 'foreign' ? ['cleaning', 'foreign'] : [script]; // the ledger is there
  const missing = wanted.filter(one => !present.scripts.includes(one));
  await Promise.all([
    spare(target, present, spared),
    present.sheet || insertSheets(target, present.token),
    insertScripts(target, missing),
  ]);
}

/** Hides what is made so while the root carries the word. */
export async function insertConcealing(tabId: number, frameId: number, selector: string, word: string): Promise<void> {
  const [target, {token}] = await arm(tabId, frameId, false);
  await browser.scripting.insertCSS({target, origin: 'USER', css: concealingRule(token, selector, word)});
}

/** Once a document: without it the reading view is not seen. */
export async function insertViewSheet(tabId: number, frameId: number): Promise<void> {
  const [target, {token}] = await arm(tabId, frameId, false);
  await browser.scripting.insertCSS({target, origin: 'USER', css: viewSheet(token)});
}

/** For a page whose own scripts scroll it back. */
export async function holdSteady(tabId: number, frameId: number): Promise<void> {
  const [target, {token}] = await arm(tabId, frameId, false);
  await browser.scripting.executeScript({
    target,
    world: 'MAIN',
    func: steadyPage,
    args: [`data-${token}`],
    injectImmediately: true,
  });
}

async function arm(tabId: number, frameId: number, pressed: boolean): Promise<[Target, Present]> {
  const target = {tabId, frameIds: [frameId]};
  const fresh = `pq${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const [answer] = await insist(() =>
    browser.scripting.executeScript({target, func: armDocument, args: [fresh, pressed], injectImmediately: true}),
  );
  const present = answer?.result as Present | undefined;
  if (!answer || !present) throw new Error('The document has gone.');
  return [{tabId, documentIds: [answer.documentId]}, present];
}

/** Runs in the page, so it must stand alone. Gives the document its token once, and tells what is there. */
function armDocument(fresh: string, pressed: boolean): Present {
  globalThis.plainquote ??= {};
  const world = globalThis.plainquote;
  const first = world.token === undefined;
  world.token ??= fresh;
  if (pressed) world.pressed = true;
  const head = document.head as HTMLHeadElement | null;
  const sheet = !first && head !== null && getComputedStyle(head).getPropertyValue(`--${world.token}`).trim() === '1';
  const scripts: Script[] = [];
  if (world.guard) scripts.push('guard');
  if (world.cleaning) scripts.push('cleaning');
  if (world.foreign !== undefined) scripts.push('foreign');
  if (world.page) scripts.push('page');
  return {token: world.token, sheet, scripts, ...(world.spared && {spared: world.spared})};
}

/** Says in the page what is left alone, where that is not what it knows; cleaning begins by it. */
async function spare(target: Target, known: Present, spared: readonly Kind[]): Promise<void> {
  if (known.spared?.join() === spared.join()) return;
  const args = [[...spared]];
  await insist(() => browser.scripting.executeScript({target, func: spareKinds, args, injectImmediately: true}));
}

/** Runs in the page, so it must stand alone. */
function spareKinds(spared: readonly Kind[]): void {
  globalThis.plainquote ??= {};
  const world = globalThis.plainquote;
  world.spared = spared;
  if (world.cleaning) world.cleaning.sparedChanged();
  else world.startCleaning?.();
}

async function insertSheets(target: Target, token: string): Promise<void> {
  await Promise.all([
    insist(() => browser.scripting.insertCSS({target, origin: 'USER', css: userSheet(token)})),
    insist(() => browser.scripting.insertCSS({target, origin: 'AUTHOR', css: highlightSheet(token)})),
  ]);
}

async function insertScripts(target: Target, scripts: readonly Script[]): Promise<void> {
  if (scripts.length === 0) return;
  const files = scripts.map(script => `${script}.js`);
  await insist(() => browser.scripting.executeScript({target, files, injectImmediately: true}));
}
