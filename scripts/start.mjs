/** `npm start`: the extension at work, from a fresh clone on. Nothing is imported from outside Node before the set-up. */

import {build, command, ensureInstalled, enterClone, requireNode} from './setup.mjs';
import {options, usage} from './start/options.mjs';

await command(async () => {
  requireNode();
  const asked = options(process.argv.slice(2));
  if (asked.help) {
    console.log(usage);
    return 0;
  }
  enterClone();
  ensureInstalled();
  build();
  const {run} = await import('./start/run.mjs');
  return run(asked);
});
