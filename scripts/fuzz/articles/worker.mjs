/** Reads the pages of the seeds that it is told, and tells of each. */
import {parentPort} from 'node:worker_threads';
import {loadEngine} from '../../pages/engine.mjs';
import {problemsOf} from './problems.mjs';

const reader = loadEngine();
parentPort?.on('message', async seed => parentPort?.postMessage(await problemsOf(seed, await reader)));
