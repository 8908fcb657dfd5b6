/** The words by which a nag is known. Brought only when something lies over the page. */
import {noticeOf} from '../core/clean/notice.ts';
import {noticeLexicons} from '../languages/notices.ts';
import {world} from './world.ts';

const here = world();
here.noticeOf ??= text => noticeOf(text, noticeLexicons);
here.guard?.look();
