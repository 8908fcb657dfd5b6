/** Keeps what the browser starts by itself in step with what the reader chose and what the browser granted. */
import {forgetWish, wishOf} from './access.ts';
import type {Browser} from './browser.ts';
import {grantedOf, isRegistered, type Registration, registrationOf, withSite} from './sites.ts';
import type {StoredSettings} from './stored-settings.ts';

type World = Pick<Browser, 'permissions' | 'scripting' | 'storage' | 'tabs'>;

const id = 'guard';
const files = ['guard.js'];

/**
 * A function that reconciles; calls follow each other. It is called at every start and on every event that may matter, for
 * re-installs and restarts lose registrations, and access is given and taken in the browser's own pages as well. Never
 * rejects: what fails is left as it is until the next call.
 */
export function alwaysClean(browser: World, settings: StoredSettings): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last
      .then(() => reconcile(browser, settings))
      .catch(error => console.info('Always-clean sites stay as they were.', error));
    return last;
  };
}

async function reconcile(browser: World, settings: StoredSettings): Promise<void> {
  const {origins: granted = []} = await browser.permissions.getAll();
  await takeWish(browser, settings, granted);
  const wanted = registrationOf(await settings.load(), granted);
  const present = await registered(browser);
  if (same(wanted, present)) return;
  if (present) await browser.scripting.unregisterContentScripts({ids: [id]});
  if (!wanted) return;
  await register(browser, wanted);
  await cleanOpenTabs(browser, wanted, present);
}

/** What was wished for became a choice once the browser granted it. */
async function takeWish(browser: World, settings: StoredSettings, granted: readonly string[]): Promise<void> {
  const wish = await wishOf(browser);
  if (wish === undefined || grantedOf(wish, granted).length === 0) return;
  await settings.change(chosen => withSite(chosen, wish));
  await forgetWish(browser);
}

async function registered({scripting}: World): Promise<Registration | undefined> {
  const [script] = await scripting.getRegisteredContentScripts({ids: [id]});
  return script && {matches: script.matches ?? [], excludeMatches: script.excludeMatches ?? []};
}

async function register({scripting}: World, {matches, excludeMatches}: Registration): Promise<void> {
  await scripting.registerContentScripts([
    {
      id,
      js: files,
      matches: [...matches],
      ...(excludeMatches.length > 0 ? {excludeMatches: [...excludeMatches]} : {}),
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    },
  ]);
}

/** Pages that loaded before their site was registered. A guard that is there already stops a second one. */
async function cleanOpenTabs(browser: World, wanted: Registration, before: Registration | undefined): Promise<void> {
  const tabs = await browser.tabs.query({url: [...wanted.matches], discarded: false});
  const missed = tabs.filter(({url = ''}) => isRegistered(url, wanted) && !isRegistered(url, before));
  await Promise.allSettled(
    missed.map(({id: tabId = -1}) =>
      browser.scripting.executeScript({target: {tabId, allFrames: true}, files, injectImmediately: true}),
    ),
  );
}

function same(one: Registration | undefined, other: Registration | undefined): boolean {
  const text = (registration: Registration | undefined) =>
    registration && JSON.stringify([[...registration.matches].sort(), [...registration.excludeMatches].sort()]);
  return text(one) === text(other);
}
