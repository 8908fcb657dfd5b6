import {readFile} from 'node:fs/promises';
import {beforeAll, expect, test, vi} from 'vitest';

vi.mock('../../src/extension/browser.ts', () => ({browser: {}}));
const {consentSnippet, fits} = await import('../../src/extension/consent-rules.ts');

type Step = {readonly [key: string]: unknown};
type Rule = {readonly name: string; readonly optOut: readonly Step[]} & Step;

let rules: readonly Rule[] = [];
beforeAll(async () => {
  rules = JSON.parse(await readFile('dist/chrome/consent-rules.json', 'utf8'));
});

test.each<[object, string, boolean, boolean]>([
  [{}, 'https://a.example/', true, true],
  [{}, 'https://a.example/', false, false],
  [{frame: true, main: false}, 'https://a.example/', false, true],
  [{frame: true, main: false}, 'https://a.example/', true, false],
  [{urlPattern: '^https://(www\\.)?a\\.example/'}, 'https://www.a.example/page', true, true],
  [{urlPattern: '^https://(www\\.)?a\\.example/'}, 'https://b.example/', true, false],
])('a rule for %j, at %s, in the top frame %s: %s', (runContext, url, isTop, fit) =>
  expect(fits({name: 'one', runContext}, url, isTop)).toBe(fit),
);

test('the rules that ship are many, and have nothing in them that accepts or only hides', () => {
  expect(rules.length).toBeGreaterThan(600);
  expect(rules.filter(rule => 'optIn' in rule || rule.cosmetic === true)).toEqual([]);
  expect(rules.filter(({optOut}) => optOut.length === 0)).toEqual([]);
});

test('what only closes a notice is no answer', () => expect(rules.map(({name}) => name)).not.toContain('productz.com'));

test('every snippet that a rule names is known, and nothing else is', () => {
  const named = [...JSON.stringify(rules).matchAll(/"eval":"(\w+)"/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(name => consentSnippet(name) === undefined)).toEqual([]);
  expect(['alert(1)', 'constructor', '__proto__', ''].filter(name => consentSnippet(name))).toEqual([]);
});

test.each(['chrome', 'firefox'])('%s: what answers speaks to nobody', async browser => {
  const script = await readFile(`dist/${browser}/consent.js`, 'utf8');
  expect(script.match(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts|new Image/g)).toBeNull();
});
