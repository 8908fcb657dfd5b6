/** What becomes of the extension while pages are open, by the browser's own page for extensions. */
import {until, within} from '../poll.mjs';
import {errors} from './errors.mjs';
import {attach} from './session.mjs';

/**
 * @param {import('./pipe.mjs').Connection} connection
 * @param {{extensionId: string, folder: string, worker: ReturnType<typeof import('./extension.mjs').serviceWorker>}} options
 */
export function lifecycle(connection, {extensionId, folder, worker}) {
  /** @type {import('../types.ts').Evaluate} */
  const inExtensionsPage = async (script, ...args) => {
    const {targetId} = await connection.send('Target.createTarget', {url: 'chrome://extensions', background: true});
    try {
      const page = await attach(connection, targetId);
      await until('the page for extensions', () => page.evaluate('Boolean(chrome.developerPrivate)'));
      return await page.evaluate(script, ...args);
    } finally {
      await connection.send('Target.closeTarget', {targetId});
    }
  };
  /** @param {boolean} enabled */
  const setEnabled = enabled => inExtensionsPage(`chrome.management.setEnabled('${extensionId}', ${enabled})`);
  return {
    ...errors(inExtensionsPage, extensionId),
    /** What the protocol loads over itself the browser keeps; what reloads itself it keeps in developer mode only. */
    async reloadExtension() {
      await connection.send('Extensions.loadUnpacked', {path: folder});
      await worker.ready();
    },
    async disableExtension() {
      await setEnabled(false);
      await until('the end of the background', async () => !(await worker.alive()));
    },
    async enableExtension() {
      await setEnabled(true);
      await worker.ready();
    },
    /** As the reader does there: on no site any more by itself. */
    async withdrawAccess() {
      await inExtensionsPage(
        `chrome.developerPrivate.updateExtensionConfiguration({extensionId: '${extensionId}', hostAccess: 'ON_CLICK'})`,
      );
    },
    /** The browser reloads the extension over it. */
    async allowPrivateWindows() {
      await worker.evaluate('void (globalThis.isOld = true)');
      await inExtensionsPage('chrome.developerPrivate.updateProfileConfiguration({inDeveloperMode: true})');
      await inExtensionsPage(
        `chrome.developerPrivate.updateExtensionConfiguration({extensionId: '${extensionId}', incognitoAccess: true})`,
      );
      await until('another background', () => within('its answer', worker.evaluate('!globalThis.isOld'), 500));
      await worker.ready();
    },
  };
}
