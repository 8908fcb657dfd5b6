import {expect, test} from 'vitest';
import {sentenceAround} from '../../../src/core/text/sentence-around.ts';

/** Square brackets mark the spans, braces what is to be found. */
test.each([
  ['It rained. {“We [won],” said Smith.} Three.'],
  ['{“We [won],” said Smith.}'],
  ['She left. {“We [won],” said Mr. Doe of the U.S. team.} It rained.'],
  ['{“[No]. [Never],” he said.} “Then go,” she said.'],
  ['He spoke. {“[We won]. It is over. We [go home],” said Smith.} Then he left.'],
  ['{Doe [said] it. “We [won].”} And more.'],
  ['{She met Kim. “We [won],” said Kim.}'], // a short name may be a title: a sentence more
  ['First block.\n\n{“A paragraph [opens].\n\n“And [closes],” he said.} More.'],
])('%s', marked => {
  const plain = marked.replaceAll(/[[\]{}]/g, '');
  const places = (open: string, close: string) => {
    const found: {start: number; end: number}[] = [];
    let at = 0;
    let start = 0;
    for (const character of marked) {
      if (character === open) start = at;
      if (character === close) found.push({start, end: at});
      if (!'[]{}'.includes(character)) at++;
    }
    return found;
  };
  let from = 0;
  const blocks = plain.split('\n\n').map(part => {
    const block = {start: from, end: from + part.length};
    from = block.end + 2;
    return block;
  });
  expect([sentenceAround(plain, blocks, places('[', ']'))]).toEqual(places('{', '}'));
});
