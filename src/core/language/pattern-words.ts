/** What every text must hold that a pattern matches. Worked out when the extension is built: it takes a parser. */
import {type AST, RegExpParser} from '@eslint-community/regexpp';

const parser = new RegExpParser();

/**
 * Lower-case strings; each text that the pattern matches holds one of them, white space and all. Empty where nothing can be
 * told: it may be any text.
 */
export function wordsNeeded({source, flags}: RegExp): readonly string[] {
  const pattern = parser.parsePattern(source, 0, source.length, {unicode: flags.includes('u')});
  return neededBy(pattern.alternatives).map(word => word.toLowerCase());
}

function neededBy(alternatives: readonly AST.Alternative[]): readonly string[] {
  const each = alternatives.map(({elements}) => likeliestToMiss(choicesIn(elements)));
  return each.every(words => words.length > 0) ? [...new Set(each.flat())] : [];
}

/** The longer its shortest word, the fewer texts have one. */
function likeliestToMiss(choices: readonly (readonly string[])[]): readonly string[] {
  return choices.reduce((best, words) => (shortest(words) > shortest(best) ? words : best), []);
}

const shortest = (words: readonly string[]): number =>
  words.length === 0 ? 0 : Math.min(...words.map(word => word.length));

/** Of what stands one after the other: each run of letters, and what each part needs that cannot be left out. */
function choicesIn(elements: readonly AST.Element[]): readonly (readonly string[])[] {
  const choices: (readonly string[])[] = [];
  let run = '';
  const endRun = () => {
    if (run !== '') choices.push([run]);
    run = '';
  };
  for (const element of elements) {
    if (element.type === 'Character') {
      run += String.fromCodePoint(element.value);
      continue;
    }
    endRun();
    const part = element.type === 'Quantifier' && element.min > 0 ? element.element : element;
    if (part.type === 'Group' || part.type === 'CapturingGroup') choices.push(neededBy(part.alternatives));
    if (part.type === 'Character') choices.push([String.fromCodePoint(part.value)]);
  }
  endRun();
  return choices;
}
