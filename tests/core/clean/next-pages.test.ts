import {expect, test} from 'vitest';
import {nextPagesOf} from '../../../src/core/clean/next-pages.ts';
import {bodyOf, pageOf} from '../../support/page.ts';

const site = 'https://news.example';

test.each<[url: string, links: string[], further: string[]]>([
  ['/bridge', ['/bridge?page=1', '/bridge?page=2', '/bridge?page=3'], ['/bridge?page=2', '/bridge?page=3']],
  ['/bridge/', ['/bridge/2/', '/bridge/2/', '/bridge/3/#text'], ['/bridge/2/', '/bridge/3/']],
  ['/bridge.html', ['/bridge-2.html', '/bridge,seite-3.html'], ['/bridge-2.html', '/bridge,seite-3.html']],
  ['/bridge.php?id=5', ['/bridge.php?id=5&page=2', '/bridge.php?id=6'], ['/bridge.php?id=5&page=2']],
  ['/bridge.html', ['/bridge.html?page=2'], ['/bridge.html?page=2']],
  ['/bridge/#top', ['2'], ['/bridge/2']],
  ['/bridge', ['/bridges', '/bridge-20264', '/bridge-2-reopens', '/bridge/comments', '/bridge'], []],
  ['/bridge', ['/bridge/comment-page-2', '/bridge?cpage=2', '/bridge?image=2', '/bridge#2'], []],
  ['/bridge', ['https://other.example/bridge?page=2', 'mailto:bridge2@news.example', 'javascript:2'], []],
])('%s: %j', (url, links, further) => {
  const page = bodyOf(links.map(link => `<a href="${link}">x</a>`).join(''));
  expect(nextPagesOf(page, site + url)).toEqual(further.map(path => site + path));
});

test('a link in the head leads on only to the same article', () => {
  const page = pageOf('<head><link rel="next" href="/bridge?p=2"><link rel="next" href="/the-mill"></head>');
  expect(nextPagesOf(page, `${site}/bridge`)).toEqual([`${site}/bridge?p=2`]);
});

test('a page without an address has none', () =>
  expect(nextPagesOf(bodyOf('<a href="/2">2</a>'), undefined)).toEqual([]));
