import {expect, test} from 'vitest';
import {isOurs, isOwnPage, type Sender} from '../../src/extension/sender.ts';

const own = {id: 'plainquote', getURL: (path: string) => `chrome-extension://plainquote/${path}`};

test.each<[string, Sender, {ours: boolean; ownPage: boolean}]>([
  ['the popup', {id: 'plainquote', url: own.getURL('popup.html')}, {ours: true, ownPage: true}],
  ['the background', {id: 'plainquote'}, {ours: true, ownPage: true}],
  ['the settings in a tab', {id: 'plainquote', url: own.getURL('options.html'), tab: {}}, {ours: true, ownPage: true}],
  ['our script in a page', {id: 'plainquote', url: 'https://news.example/', tab: {}}, {ours: true, ownPage: false}],
  [
    'our script in a page that begins like us',
    {id: 'plainquote', url: 'https://chrome-extension//plainquote/', tab: {}},
    {ours: true, ownPage: false},
  ],
  ['our script in a frame without an address', {id: 'plainquote', tab: {}}, {ours: true, ownPage: false}],
  ['another extension', {id: 'another', url: own.getURL('popup.html')}, {ours: false, ownPage: false}],
  ['nobody', {}, {ours: false, ownPage: false}],
])('%s', (_name, sender, {ours, ownPage}) => {
  expect(isOurs(sender, own)).toBe(ours);
  expect(isOwnPage(sender, own)).toBe(ownPage);
});

test('an extension that has gone hears nobody', () => {
  expect(isOurs({}, {getURL: own.getURL})).toBe(false);
});
