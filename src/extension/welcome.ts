import type {Browser, Runtime} from './browser.ts';

const key = 'welcomed';

/** The welcome page, once: not after an update, nor where a developer's browser installs anew at each start. */
export async function welcome(
  {storage, tabs}: Pick<Browser, 'storage' | 'tabs'>,
  {reason}: Pick<Runtime.OnInstalledDetailsType, 'reason'>,
): Promise<void> {
  if (reason !== 'install') return;
  const {[key]: welcomed} = await storage.local.get(key).catch(() => ({[key]: undefined}));
  if (welcomed === true) return;
  await tabs.create({url: 'welcome.html'});
  await storage.local.set({[key]: true}).catch(() => undefined);
}
