import {describe, expect, test} from 'vitest';
import {commandOf} from '../../src/cli/options.ts';

describe('commandOf', () => {
  test.each([
    ['page.html', {do: 'read', source: 'page.html', input: 'html', output: 'markdown'}],
    ['-', {do: 'read', source: '-', input: 'html', output: 'markdown'}],
    ['--json https://example.com/', {do: 'read', source: 'https://example.com/', input: 'html', output: 'json'}],
    ['--text - --json', {do: 'read', source: '-', input: 'text', output: 'json'}],
    ['-- --json', {do: 'read', source: '--json', input: 'html', output: 'markdown'}],
    ['--batch', {do: 'batch'}],
    ['--help --batch', {do: 'help'}],
    ['-h', {do: 'help'}],
    ['--version', {do: 'version'}],
  ])('%s', (args, command) => expect(commandOf(args.split(' '))).toEqual(command));

  test.each([
    ['', 'What should be read?'],
    ['a.html b.html', 'One page at a time'],
    ['--batch a.html', '--batch reads JSON lines'],
    ['--batch --json', '--batch reads JSON lines'],
    ['--nonsense', '--nonsense'],
  ])('refused: %s', (args, message) => expect(() => commandOf(args.split(' '))).toThrow(message));
});
