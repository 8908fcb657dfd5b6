/** Features numbered in the order in which they are met. @param {import('./types.ts').Engine} engine */
export function numbering(engine) {
  /** @type {Map<number, number>} */
  const numbers = new Map();
  return {
    /** @param {number} hash of a feature */
    number(hash) {
      const place = engine.placeOf(hash);
      const known = numbers.get(place);
      if (known !== undefined) return known;
      numbers.set(place, numbers.size);
      return numbers.size - 1;
    },
    /** Their places in the table of weights, by number. */
    places: () => [...numbers.keys()],
  };
}
