/** Functions travel to the browser as source, answers come back as JSON. */

/** @typedef {import('./types.ts').Script<any[], unknown>} Script */

/** @param {Script} script @param {readonly unknown[]} args */
export const call = (script, args) =>
  typeof script === 'string' ? `(${script})` : `(${script})(${args.map(literal).join(',')})`;

/**
 * An expression whose promise gives the answer as JSON text (undefined where there is none).
 * @param {Script} script
 * @param {readonly unknown[]} args
 */
export const expression = (script, args) => `(async()=>JSON.stringify(await ${call(script, args)}))()`;

/** @param {unknown} value */
const literal = value => JSON.stringify(value) ?? 'undefined';

/** @param {unknown} json */
export const answer = json => (typeof json === 'string' ? JSON.parse(json) : undefined);
