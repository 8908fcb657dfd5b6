/** Reads the pages of seeds beside the thread that waits for it, and tells of each. */
import {parentPort, workerData} from 'node:worker_threads';
import {loadEngine} from '../../pages/engine.mjs';
import {problemsOf} from './problems.mjs';

const reader = await loadEngine();
for (let seed = workerData.from; seed < workerData.end; seed++) {
  parentPort?.postMessage({problems: await problemsOf(seed, reader)});
}
