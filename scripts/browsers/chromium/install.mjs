/** How the extension comes into the browser. */
import {until, within} from '../poll.mjs';

/**
 * In a profile that stays, the browser has to load the extension by itself at each start: what the protocol loads is
 * gone at the next one, and its access with it.
 * @param {import('../types.ts').Launch} options
 */
export const installFlags = ({profile, extension}) => (profile ? [`--load-extension=${extension}`] : []);

/**
 * @param {import('./pipe.mjs').Connection} connection
 * @param {import('../types.ts').Launch} options
 * @returns {Promise<string>} its id
 */
export async function install(connection, {profile, extension}) {
  if (profile) return until('the extension that the browser loads', () => installed(connection, extension));
  const loading = connection.send('Extensions.loadUnpacked', {path: extension});
  const {id} = await within('loading the extension', loading, 60_000);
  return id;
}

/** @param {import('./pipe.mjs').Connection} connection @param {string} folder @returns {Promise<string | undefined>} */
async function installed(connection, folder) {
  const {extensions} = await connection.send('Extensions.getExtensions');
  return extensions.find((/** @type {{path: string}} */ {path}) => path === folder)?.id;
}
