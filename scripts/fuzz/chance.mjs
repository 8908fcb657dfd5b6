/**
 * Numbers that a seed decides (mulberry32).
 * @param {number} seed
 */
export function chanceOf(seed) {
  let state = (seed * 2654435761) >>> 0;
  /** From 0 to below 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number, both ends among them. @param {number} least @param {number} most */
  const number = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    number,
    /** @param {number} share 0 to 1 */
    happens: share => next() < share,
    /** @template T @param {readonly T[]} from @returns {T} */
    one: from => /** @type {T} */ (from[number(0, from.length - 1)]),
    /** Some of them, each once, in their order. @template T @param {readonly T[]} from @param {number} most @returns {T[]} */
    some(from, most) {
      const wanted = number(0, most);
      const order = from.map(value => ({value, at: next()})).sort((a, b) => a.at - b.at);
      const chosen = new Set(order.slice(0, wanted).map(({value}) => value));
      return from.filter(value => chosen.has(value));
    },
  };
}

/** @typedef {ReturnType<typeof chanceOf>} Chance */
