/** The built program as a process; `npm test` builds it first. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {runCli} from './run-cli.ts';

vi.setConfig({testTimeout: 60_000}); // processes, on a machine that may be busy

const sentence = 'The council of the town met on Tuesday evening, and it spoke for three hours about the bridge.';
const story = `<!doctype html><html lang="en"><head><title>The bridge</title></head><body><article><h1>The bridge</h1>
${`<p>${sentence}</p>`.repeat(8)}<p>“We will build it,” said Jane Doe, the mayor of the town, when the evening ended.</p></article></body></html>`;

const folder = mkdtempSync(path.join(tmpdir(), 'plainquote-'));
const file = (name: string, content: string | Uint8Array): string => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe.concurrent('one page', () => {
  test('as Markdown, with its quotations and their speakers', async () => {
    const {status, stdout, stderr} = await runCli([file('story.html', story)]);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toMatch(/^# The bridge\n/);
    expect(stdout).toContain(sentence);
    expect(stdout).toMatch(/## Quotations\n\n1\. \*\*Jane Doe\*\*.*\n\n {3}> We will build it,/);
  });

  test('as JSON, from a file', async () => {
    const at = file('story2.html', story);
    const {status, stdout} = await runCli(['--json', at]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      url: pathToFileURL(at).href,
      title: 'The bridge',
      language: 'en',
    });
  });

  test('as JSON, from standard input', async () => {
    const {status, stdout} = await runCli(['--json', '-'], story);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({url: null, title: 'The bridge'});
  });

  test('its quotations as a table', async () => {
    const {status, stdout} = await runCli(['--csv', '-'], story);
    expect(status).toBe(0);
    const [header, row, end] = stdout.split('\r\n');
    expect(header).toMatch(/^"quotation","kind","speaker",/);
    expect(row).toMatch(/^"“We will build it,”","direct","Jane Doe","Jane Doe","mayor of the town","true","said",/);
    expect(end).toBe('');
  });

  test('its quotations as JSON, with a link that leads to each', async () => {
    const {stdout} = await runCli(['--records', file('story3.html', story)]);
    const {quotations} = JSON.parse(stdout);
    expect(quotations).toHaveLength(1);
    expect(quotations[0]).toMatchObject({
      quotation: '“We will build it,”',
      speaker: 'Jane Doe',
      attribution: 'automatic',
    });
    expect(quotations[0].fragmentUrl).toMatch(/story3\.html#:~:text=We%20will%20build%20it%2C$/);
  });

  test.each([
    ['--quotations', '> “We will build it,”\n\n— Jane Doe, mayor of the town (direct, automatic)'],
    ['--article', `# The bridge\n\n${sentence}`],
    ['--html', `<h1>The bridge</h1>\n</header>\n<p>${sentence}</p>`],
  ])('%s', async (option, expected) => {
    const {status, stdout} = await runCli([option, '-'], story);
    expect(status).toBe(0);
    expect(stdout).toContain(expected);
  });

  test('plain text, unit for unit', async () => {
    const text = '\uFEFF“We won,”\u00A0said Jane Doe.\r\nIt\u2028rained.\n';
    const {status, stdout} = await runCli(['--json', '--text', '-'], text);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({text, url: null, title: null});
  });

  test('in windows-1252', async () => {
    const html = story.replaceAll('“', '\x93').replaceAll('”', '\x94');
    const {stdout} = await runCli([file('latin.html', Buffer.from(html, 'latin1'))]);
    expect(stdout).toContain('“We will build it,”');
  });

  test('100,000 levels of nesting', async () => {
    const {status, stdout} = await runCli(['-'], `${'<div>'.repeat(100_000)}${story}`);
    expect(status).toBe(0);
    expect(stdout).toContain('“We will build it,”');
  });

  test('a quotation that is never closed', async () => {
    const {status, stdout} = await runCli(['-'], story.replace('it,”', 'it,'));
    expect(status).toBe(0);
    expect(stdout).toContain('“We will build it,');
  });

  test('whose reader goes away', async () => {
    const {status, stderr} = await runCli(['--text', '-'], `${sentence}\n\n`.repeat(2000), 10);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
  });
});

describe.concurrent('refused', () => {
  test.each<[string, () => readonly string[], string]>([
    ['an empty file', () => [file('empty.html', '')], 'empty.html is empty.'],
    ['a file of spaces', () => [file('spaces.html', ' \n')], 'There is no text in it.'],
    [
      'a binary file',
      () => [file('binary.html', Buffer.from([0x89, 0, 1, 2, 3]))],
      'is a binary file, not a web page.',
    ],
    ['a PDF', () => [file('page.pdf', '%PDF-1.7\n')], 'is a PDF; only web pages and plain text can be read.'],
    ['50 MB', () => [file('large.html', Buffer.alloc(50e6, '<p>one two'))], 'large.html is larger than 20 MB'],
    ['60,000 elements', () => [file('many.html', '<p>one</p>'.repeat(60_000))], 'more than 50,000 elements'],
    ['a directory', () => [folder], 'is a directory, not a file.'],
    ['no such file', () => [path.join(folder, 'none.html')], 'none.html does not exist.'],
    ['another scheme', () => ['ftp://example.com/'], 'Only http: and https: addresses can be read, not ftp:.'],
    ['no address', () => ['https://'], 'https:// is not an address.'],
    ['a host that is none', () => ['http://plainquote.invalid/'], 'plainquote.invalid cannot be reached: '],
  ])('%s', async (_, args, message) => {
    const {status, stdout, stderr} = await runCli(args());
    expect(stderr).toContain(message);
    expect({status, stdout, lines: stderr.split('\n').length}).toEqual({status: 1, stdout: '', lines: 2});
  });

  test.each([['--nonsense'], []].map(args => [args]))('a command that is not understood: %j', async args => {
    const {status, stdout, stderr} = await runCli(args);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toContain('plainquote --help');
  });
});

describe('an address', () => {
  const answers: Readonly<Record<string, RequestListener>> = {
    '/story': (_, response) => void response.setHeader('content-type', 'text/html; charset=utf-8').end(story),
    '/moved': (_, response) => void response.writeHead(302, {location: '/story'}).end(),
    '/turkish': (_, response) =>
      void response
        .setHeader('content-type', 'text/html;charset=windows-1254')
        .end(Buffer.from(story.replaceAll('bridge', 'Diyarbak\xfdr').replace(/[“”]/g, '"'), 'latin1')),
    '/pdf': (_, response) => void response.setHeader('content-type', 'application/pdf').end('%PDF-1.7'),
    '/text': (_, response) => void response.setHeader('content-type', 'text/plain').end(sentence),
    '/image': (_, response) => void response.setHeader('content-type', 'image/png').end('x'),
    '/broken': (_, response) => void response.destroy(),
    '/endless': (request, response) => {
      const more = (): void => {
        while (!request.destroyed && response.write('<p>one two'.repeat(10_000)));
      };
      response.setHeader('content-type', 'text/html').on('drain', more);
      more();
    },
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end('<p>Not here');
  });
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close().closeAllConnections());

  test.each([
    ['/story', '/story', 'The bridge'],
    ['/moved', '/story', 'The bridge'],
    ['/turkish', '/turkish', 'The Diyarbakır'],
  ])('%s', async (asked, url, title) => {
    const {status, stdout} = await runCli(['--json', origin + asked]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({url: origin + url, title});
  });

  test.each([
    ['/nothing', '404 Not Found.'],
    ['/pdf', 'is a PDF; only web pages and plain text can be read.'],
    ['/text', 'is plain text; read it with --text.'],
    ['/image', 'is not a web page but image/png.'],
    ['/broken', 'cannot be reached: it ended the connection.'],
    ['/endless', 'is larger than 20 MB'],
  ])('refused: %s', async (asked, message) => {
    const {status, stdout, stderr} = await runCli([origin + asked]);
    expect(stderr).toContain(message);
    expect({status, stdout, lines: stderr.split('\n').length}).toEqual({status: 1, stdout: '', lines: 2});
  });

  test('plain text', async () => {
    const {status, stdout} = await runCli(['--text', '--json', `${origin}/text`]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({text: sentence, url: null});
  });
});

describe.concurrent('a batch', () => {
  test('a line for each line, and status 1 for a bad one', async () => {
    const lines = [
      JSON.stringify({id: 'page', url: 'https://example.com/a', html: story}),
      'not JSON',
      JSON.stringify({id: 3, text: sentence}),
      JSON.stringify({id: 'styles', html: `<style>p{width:calc(($a - 16px)/2)}</style>${story}`}),
      JSON.stringify({id: 'none'}),
    ];
    const {status, stdout, stderr} = await runCli(['--batch'], lines.join('\n'));
    expect({status, stderr}).toEqual({status: 1, stderr: ''});
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(answers).toMatchObject([
      {schema: 1, id: 'page', url: 'https://example.com/a', title: 'The bridge'},
      {id: null, error: {message: 'The line is not JSON.'}},
      {schema: 1, id: 3, text: sentence, url: null, title: null},
      {schema: 1, id: 'styles', title: 'The bridge'},
      {id: 'none', error: {message: 'The line has neither "html" nor "text" that is a string.'}},
    ]);
  });

  test('status 0 for good ones', async () => {
    const {status} = await runCli(['--batch'], `${JSON.stringify({id: 1, text: sentence})}\n`);
    expect(status).toBe(0);
  });

  test('whose reader goes away', async () => {
    const {status, stderr} = await runCli(['--batch'], `${JSON.stringify({id: 1, text: sentence})}\n`.repeat(3000), 10);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
  });
});

describe.concurrent('about itself', () => {
  test('--help', async () => {
    const {status, stdout} = await runCli(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('plainquote FILE|URL|-');
  });

  test('--version', async () => {
    const {status, stdout} = await runCli(['--version']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
