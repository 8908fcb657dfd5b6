/** What the browser itself holds against the extension: the list behind *Errors* on its own page for extensions. */

/** @typedef {{message: string, source: string}} Logged */

/**
 * The list is kept in developer mode only.
 * @param {import('../types.ts').Evaluate} inExtensionsPage
 * @param {string} extensionId
 */
export function errors(inExtensionsPage, extensionId) {
  return {
    watchErrors: () =>
      inExtensionsPage('chrome.developerPrivate.updateProfileConfiguration({inDeveloperMode: true}).then(() => {})'),
    async newErrors() {
      const logged = await inExtensionsPage(takeErrors, extensionId);
      return logged.map(({message, source}) => `${message} (${source})`);
    },
  };
}

/** @param {string} extensionId @returns {Promise<Logged[]>} */
async function takeErrors(extensionId) {
  const {developerPrivate} = /** @type {any} */ (globalThis).chrome;
  const {runtimeErrors} = await developerPrivate.getExtensionInfo(extensionId);
  await developerPrivate.deleteExtensionErrors({extensionId});
  return runtimeErrors;
}
