import {readFileSync} from 'node:fs';
import type {AxeResults, ElementContext, RunOptions} from 'axe-core';
import type {Evaluate} from '../../scripts/browsers/types.ts';
import type {Sight} from '../../scripts/states/types.ts';

const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {'target-size': {enabled: true}}, // of WCAG 2.2, off until asked for
  resultTypes: ['violations'],
  iframes: false,
  preload: false, // nothing that it would fetch is looked at
};

/** Brings axe into a document, once. */
export async function bringAxe(evaluate: Evaluate): Promise<void> {
  await evaluate(`(() => {${source}\n})()`);
}

/** What axe finds in what is ours: "rule: target: message", one a violation and target. */
export async function violations({evaluate, ours = ''}: Sight): Promise<string[]> {
  const found = await evaluate(examine, ours, options);
  return found.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}

type WithAxe = {axe: {run(context: ElementContext, options: RunOptions): Promise<AxeResults>}};

async function examine(ours: string, how: RunOptions): Promise<AxeResults['violations']> {
  const part = document.querySelector(ours);
  if (!part) throw new Error(`Nothing matches ${ours}`);
  const whole = part === document.documentElement;
  const results = await (globalThis as unknown as WithAxe).axe.run(whole ? document : part, how);
  return results.violations;
}
