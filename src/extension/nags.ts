/** The words by which a nag is known. Brought only when something lies over the page. */
import {speaksOfAdBlocker} from '../core/clean/nags.ts';
import {nagLexicons} from '../languages/nags.ts';
import {world} from './world.ts';

const here = world();
here.speaksOfAdBlocker ??= text => speaksOfAdBlocker(text, nagLexicons);
here.guard?.look();
