/** What becomes of the extension while pages are open, by the browser's own rights. */

/** @typedef {any} Internal */

/**
 * @param {Awaited<ReturnType<typeof import('./privileged.mjs').privileged>>} rights
 * @param {Awaited<ReturnType<typeof import('./backstage.mjs').backstage>>} behind
 * @param {{extensionId: string, install(): Promise<unknown>}} options
 */
export function lifecycle(rights, behind, {extensionId, install}) {
  const reloadExtension = async () => {
    await install(); // over itself
    await behind.reopen();
  };
  return {
    reloadExtension,
    disableExtension: () => rights.run(disable, extensionId),
    async enableExtension() {
      await rights.run(enable, extensionId);
      await behind.reopen();
    },
    async withdrawAccess() {
      await behind.evaluate('browser.permissions.getAll().then(({origins}) => browser.permissions.remove({origins}))');
    },
    async allowPrivateWindows() {
      await rights.run(allowPrivate, extensionId);
      await reloadExtension();
    },
  };
}

/** @param {string} id */
async function disable(id) {
  const {ChromeUtils} = /** @type {Internal} */ (self);
  const {AddonManager} = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).disable();
}

/** @param {string} id */
async function enable(id) {
  const {ChromeUtils} = /** @type {Internal} */ (self);
  const {AddonManager} = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).enable();
}

/** @param {string} id */
async function allowPrivate(id) {
  const {ChromeUtils, WebExtensionPolicy} = /** @type {Internal} */ (self);
  const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const permissions = {permissions: ['internal:privateBrowsingAllowed'], origins: []};
  await ExtensionPermissions.add(id, permissions, WebExtensionPolicy.getByID(id).extension);
}
