import {expect, test} from 'vitest';
import {problemOfTab} from '../../src/extension/tab-problem.ts';

// The messages are the browsers' own: Chromium 156 and Firefox 153.
test.each([
  ['chrome://version/', 'Cannot access a chrome:// URL', 'browser-page'],
  ['about:license', 'Missing host permission for the tab', 'browser-page'],
  ['about:license', 'Error: The document has gone.', 'browser-page'],
  ['about:blank', 'Missing host permission for the tab', 'empty-tab'],
  ['chrome://newtab/', 'Cannot access a chrome:// URL', 'empty-tab'],
  ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'store-page'],
  ['https://chromewebstore.google.com/', 'The extensions gallery cannot be scripted.', 'store-page'],
  ['https://example.com/report.pdf', 'Missing host permission for the tab', 'pdf'],
  ['file:///home/reader/page.html', 'Cannot access contents of url "file:///home/reader/page.html".', 'local-file'],
  ['https://example.com/', 'Cannot access contents of the page.', 'access-refused'],
  ['https://example.com/', 'No tab with id: 12.', 'tab-gone'],
  ['https://example.com/', 'Frame with ID 0 was removed.', 'tab-gone'],
  [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
  [undefined, 'Missing host permission for the tab', 'access-refused'],
])('%s: %s', (url, message, problem) => expect(problemOfTab(url, message)).toBe(problem));
