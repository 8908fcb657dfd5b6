/** Access to sites: asked for in a click, given back when it is no longer wanted. */
import type {Browser} from './browser.ts';
import {grantedOf, originsOf} from './sites.ts';

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

/**
 * In the reader's own click. Chromium takes the grants of single sites along with that of every page; those of the `kept`
 * ones it gives again unasked.
 */
export async function giveBackAccess(
  {permissions}: Pick<Browser, 'permissions'>,
  wish: string,
  kept: readonly string[] = [],
): Promise<void> {
  const granted = async () => (await permissions.getAll()).origins ?? [];
  const before = await granted();
  if (grantedOf(wish, before).length === 0) return;
  await permissions.remove({origins: originsOf(wish)}).catch(() => false); // a part of a wider grant stays
  const after = await granted();
  const lost = kept.flatMap(originsOf).filter(origin => before.includes(origin) && !after.includes(origin));
  if (lost.length > 0) await permissions.request({origins: lost}).catch(() => false);
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
