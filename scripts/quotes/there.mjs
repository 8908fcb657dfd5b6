/** The item at an index; an index without one is a fault of the caller. @template T @param {readonly T[]} items @param {number} index @returns {T} */
export function itemAt(items, index) {
  const item = items[index];
  if (item === undefined) throw new RangeError(`nothing at ${index}`);
  return item;
}
