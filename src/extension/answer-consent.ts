/** What the background does for a consent notice to be answered with no. */
import {browser} from './browser.ts';
import {consentSnippet} from './consent-rules.ts';
import {insist} from './insist.ts';

/** Into every frame that there is access to: the notice may stand in one. */
export async function bringAnswer(tabId: number): Promise<void> {
  await insist(() => browser.scripting.executeScript({target: {tabId, allFrames: true}, files: ['consent.js']}));
}

/** Runs a snippet of autoconsent, known by its name, among a frame's own scripts; false for any other. */
export async function runSnippet(tabId: number, frameId: number, name: string): Promise<boolean> {
  const func = consentSnippet(name);
  if (!func) return false;
  const target = {tabId, frameIds: [frameId]};
  const [answer] = await browser.scripting.executeScript({target, world: 'MAIN', func});
  return Boolean(answer?.result);
}

/** Tells the page, which tells the reader. */
export async function tellRefused(tabId: number, platform: string): Promise<void> {
  const target = {tabId, frameIds: [0]};
  await browser.scripting.executeScript({target, func: noteRefused, args: [platform]});
}

/** Runs in the page, so it must stand alone. */
function noteRefused(platform: string): void {
  globalThis.plainquote ??= {};
  globalThis.plainquote.refused = platform;
  globalThis.plainquote.changed?.();
}
