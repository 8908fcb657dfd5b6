/** All cases, each a page at an address of its own. */
import type {Case} from './case.ts';
import {clutter, leftovers, newsletters} from './clutter.ts';
import {consent, consentFrame} from './consent.ts';
import {controls, walls} from './controls.ts';
import {nags} from './nags.ts';
import {pageOf} from './page-of.ts';

const kinds = {nags, consent, newsletters, leftovers, clutter, controls, walls};

export const cases: readonly Case[] = Object.values(kinds).flat();

export const names = Object.entries(kinds).flatMap(([kind, all]) => all.map(({name}) => `${kind}: ${name}`));

/** The page of the case with that number is at /cleaning-NUMBER. */
export function made({pathname}: URL): string | undefined {
  if (pathname === '/cleaning-frame') return consentFrame;
  const number = /^\/cleaning-(\d+)$/.exec(pathname)?.[1];
  const one = number === undefined ? undefined : cases[Number(number)];
  return one && pageOf(one);
}
