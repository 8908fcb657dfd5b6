/** The words by which a nag is known. Brought only when something lies over the page. */
import {asksForAge, speaksOfAdBlocker} from '../core/clean/nags.ts';
import {nagLexicons} from '../languages/nags.ts';
import {world} from './world.ts';

const here = world();
here.isAdBlockNotice ??= text => speaksOfAdBlocker(text, nagLexicons) && !asksForAge(text, nagLexicons);
here.guard?.look();
