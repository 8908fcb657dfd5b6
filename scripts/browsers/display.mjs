/** A screen of its own for a browser that must not run headless, and keys pressed on it. Linux: Xvfb and xdotool. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {until, within} from './poll.mjs';
import {freshProfile, start} from './process.mjs';

/**
 * On a free display, which Xvfb finds by itself. It needs no window manager: the browser takes the focus.
 * @returns {Promise<import('./types.ts').Display>}
 */
export async function openDisplay() {
  const folder = freshProfile();
  const options = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-fbdir', folder, '-nolisten', 'tcp'];
  const server = start('Xvfb', options, {removes: folder, stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const name = `:${await within('starting Xvfb', number(server), 30_000)}`;
  const picture = () =>
    createHash('sha1')
      .update(readFileSync(join(folder, 'Xvfb_screen0')))
      .digest('base64');
  return {
    name,
    key(key) {
      const {status, stderr} = spawnSync('xdotool', ['key', key], {env: {...process.env, DISPLAY: name}});
      if (status !== 0) throw new Error(`xdotool: ${stderr}`);
    },
    picture,
    async rest(duration) {
      let before = '';
      let since = 0;
      return until('a screen at rest', () => {
        const now = picture();
        if (now !== before) since = Date.now();
        before = now;
        return Date.now() - since > duration ? now : undefined;
      });
    },
    close: () => server.close(async () => server.child.kill()),
  };
}

/** Of the display, as Xvfb writes it. @param {ReturnType<typeof start>} server @returns {Promise<string>} */
function number({child, exited}) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdio[3]?.on('data', chunk => {
      text += chunk;
      if (text.endsWith('\n')) resolve(text.trim());
    });
    exited.then(() => reject(new Error('Xvfb ended')));
  });
}
