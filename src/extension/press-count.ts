/** How many pages of a site were pressed. In the memory of this session only, and never of private windows. */
import type {Browser, Tabs} from './browser.ts';
import {siteOf} from './sites.ts';

const key = 'presses';

export type PressCount = {add(tab: Tabs.Tab): Promise<void>; of(site: string): Promise<number>};

export function pressCount({session}: Pick<Browser['storage'], 'session'>): PressCount {
  const load = async () => ((await session.get(key))[key] ?? {}) as Readonly<Record<string, number>>;
  let last = Promise.resolve();
  const add = async (site: string) => {
    const counts = await load();
    await session.set({[key]: {...counts, [site]: (counts[site] ?? 0) + 1}});
  };
  return {
    add({url, incognito}) {
      const site = incognito ? undefined : siteOf(url);
      if (site !== undefined) last = last.then(() => add(site)).catch(() => undefined);
      return last;
    },
    async of(site) {
      await last;
      return (await load())[site] ?? 0;
    },
  };
}
