import {describe, expect, test} from 'vitest';
import {commandOf} from '../../src/cli/options.ts';

describe('commandOf', () => {
  test.each([
    ['page.html', {do: 'read', source: 'page.html', input: 'html', output: 'markdown', reported: false}],
    ['-', {do: 'read', source: '-', input: 'html', output: 'markdown', reported: false}],
    [
      '--json https://example.com/',
      {do: 'read', source: 'https://example.com/', input: 'html', output: 'json', reported: false},
    ],
    ['--text - --json', {do: 'read', source: '-', input: 'text', output: 'json', reported: false}],
    ['-- --json', {do: 'read', source: '--json', input: 'html', output: 'markdown', reported: false}],
    ['--csv a.html', {do: 'read', source: 'a.html', input: 'html', output: 'csv', reported: false}],
    ['--records --reported a', {do: 'read', source: 'a', input: 'html', output: 'records', reported: true}],
    ['--quotations a', {do: 'read', source: 'a', input: 'html', output: 'quotations', reported: false}],
    ['--article a', {do: 'read', source: 'a', input: 'html', output: 'article', reported: false}],
    ['--html a', {do: 'read', source: 'a', input: 'html', output: 'html', reported: false}],
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
    ['--batch --csv', '--batch reads JSON lines'],
    ['--csv --html a.html', '--csv and --html: one form at a time.'],
    ['--reported a.html', '--reported adds to --csv'],
    ['--nonsense', '--nonsense'],
  ])('refused: %s', (args, message) => expect(() => commandOf(args.split(' '))).toThrow(message));
});
