/** Access to sites: asked for in a click, given back when it is no longer wanted. */
import type {Browser} from './browser.ts';
import {originsOf} from './sites.ts';

const key = 'wish';

/**
 * Asks the browser, in the reader's own click: nothing is awaited before. The prompt may close the popup that asks, so the
 * wish is left where the background finds it; it is forgotten with the session, for a refused one is nobody's business.
 * `wish`: a host, or `everyPage`. The answer is whether there is access.
 */
export function askAccess({permissions, storage}: Pick<Browser, 'permissions' | 'storage'>, wish: string) {
  void leave(storage, wish).catch(() => undefined); // asked all the same
  return permissions.request({origins: originsOf(wish)}).catch(() => false);
}

export async function giveBackAccess({permissions}: Pick<Browser, 'permissions'>, wish: string): Promise<void> {
  await permissions.remove({origins: originsOf(wish)}).catch(() => false); // a part of a wider grant stays
}

async function leave({session}: Browser['storage'], wish: string): Promise<void> {
  await session.set({[key]: wish});
}

/** Without the session's memory nothing was wished. */
export async function wishOf({storage}: Pick<Browser, 'storage'>): Promise<string | undefined> {
  try {
    const {[key]: wish} = await storage.session.get(key);
    return typeof wish === 'string' ? wish : undefined;
  } catch {
    return undefined;
  }
}

export async function forgetWish({storage}: Pick<Browser, 'storage'>): Promise<void> {
  await storage.session.remove(key);
}
