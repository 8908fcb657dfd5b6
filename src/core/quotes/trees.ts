/**
 * A choice scored by many small decision trees, three questions deep, whose answers add up. For what few examples teach:
 * whom a pronoun means takes few kinds of evidence, and how they work together counts.
 */

/** What is seen of an option: whole numbers from -127 to 127, in an order that the trees know. */
export type Row = readonly number[];

/** `nodes`: `bytesOfTree` a tree: seven questions, each a place in the row and the greatest number that goes left, then eight answers in `step`s. */
export type Trees = {readonly step: number; readonly nodes: Int8Array};

/** `packed`: the bytes of the nodes in base64. */
export type PackedTrees = {readonly step: number; readonly packed: string};

const questions = 7;
const bytesOfTree = 2 * questions + 8;

export const unpackTrees = ({step, packed}: PackedTrees): Trees => ({
  step,
  nodes: Int8Array.from(atob(packed), character => character.charCodeAt(0)),
});

export function treeScore(row: Row, {step, nodes}: Trees): number {
  let sum = 0;
  for (let tree = 0; tree < nodes.length; tree += bytesOfTree) {
    let node = 0;
    while (node < questions) {
      const at = tree + 2 * node;
      node = 2 * node + ((row[nodes[at] ?? 0] ?? 0) <= (nodes[at + 1] ?? 0) ? 1 : 2);
    }
    sum += nodes[tree + questions + node] ?? 0;
  }
  return sum * step;
}
