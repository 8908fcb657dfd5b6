import {describe, expect, test} from 'vitest';
import type {Site} from '../../../src/extension/messages.ts';
import {page, show, site} from './show.tsx';

describe('the site', () => {
  const hosts = ['news.example', 'www.news.example'];
  test.each<[Site['standing'], string, string[]]>([
    [
      'offered',
      'Always clean news.example and www.news.example? Plainquote then runs there by itself.',
      ['alwaysClean'],
    ],
    [
      'allowed',
      'The browser already lets Plainquote act on news.example and www.news.example. Always clean there?',
      ['alwaysClean'],
    ],
    ['always', 'Always cleaned', ['pause true', 'stop']],
    ['every', 'Every page is cleaned', ['pause true']],
    ['paused', 'Paused on this site', ['pause false']],
    [
      'withdrawn',
      'The browser took back access to news.example and www.news.example, so Plainquote no longer runs there by itself.',
      ['alwaysClean', 'stop'],
    ],
    [
      'refused',
      'No access was given to news.example and www.news.example: Plainquote acts there only when you press.',
      ['alwaysClean'],
    ],
  ])('%s', (standing, sentence, actions) => {
    const {document, called} = show({page, site: {...site, hosts, standing}});
    const line = document.querySelector('[data-part=site]');
    expect(line?.querySelector('p')?.textContent).toBe(sentence);
    for (const button of line?.querySelectorAll('button') ?? []) button.click();
    expect(called).toEqual(actions);
  });

  test.each<[Site['standing'], string[] | undefined]>([
    ['offered', undefined],
    ['allowed', undefined],
    ['refused', undefined],
    ['always', ['pause true', 'stop']],
    ['every', []],
    ['withdrawn', ['stop']],
  ])('%s, in a private window: nothing is offered that would store the visit', (standing, actions) => {
    const {document, called} = show({page, site: {...site, hosts, private: true, standing}});
    const line = document.querySelector('[data-part=site]');
    expect(line !== null).toBe(actions !== undefined);
    for (const button of line?.querySelectorAll('button') ?? []) button.click();
    expect(called).toEqual(actions ?? []);
  });

  test('is not spoken of at the first press', () => {
    expect(show({page, site}).all('site')).toEqual([]);
  });
});
