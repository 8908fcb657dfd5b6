import {expect, test} from 'vitest';
import {readerRules} from '../../../src/extension/reader/reader-sheet.ts';

const rules = readerRules('k7');

test('every declaration is important', () => {
  const declarations = [...rules.matchAll(/\{([^{}]+)\}/g)].flatMap(([, body = '']) => body.split(';'));
  expect(declarations.filter(declaration => !declaration.endsWith(' !important'))).toEqual([]);
  expect(declarations.length).toBeGreaterThan(50);
});

test('every selector belongs to the view', () => {
  const selectors = [...rules.matchAll(/([^{}]+)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter(selector => !/^@(?:media|supports)/.test(selector))
    .flatMap(selector => selector.split(','));
  expect(selectors.filter(selector => !selector.includes('[data-k7="reader"]'))).toEqual([]);
});
