/** How many pages of a site were pressed. In the memory of this session only, and never of private windows. */
import type {Browser, Tabs} from './browser.ts';
import {siteOf} from './sites.ts';

const key = 'presses';

export type PressCount = {add(tab: Tabs.Tab): Promise<void>; of(site: string): Promise<number>};

export function pressCount({session}: Pick<Browser['storage'], 'session'>): PressCount {
  const load = async () => counts((await session.get(key))[key]);
  let last = Promise.resolve();
  const add = async (site: string) => {
    const counted = await load();
    counted.set(site, (counted.get(site) ?? 0) + 1);
    await session.set({[key]: Object.fromEntries(counted)});
  };
  return {
    add({url, incognito}) {
      const site = incognito ? undefined : siteOf(url);
      if (site !== undefined) last = last.then(() => add(site)).catch(() => undefined);
      return last;
    },
    async of(site) {
      await last;
      return (await load().catch(() => counts(undefined))).get(site) ?? 0; // without the memory of the session: none
    },
  };
}

function counts(stored: unknown): Map<string, number> {
  const listed = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return new Map(listed.filter(([, count]) => typeof count === 'number'));
}
