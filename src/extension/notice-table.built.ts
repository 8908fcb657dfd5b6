/** The words by which boxes over a page are known, worked out when the extension is built. Large: cleaning.js alone carries it. */
import {noticeTable as make} from '../core/clean/notice.ts';
import {noticeLexicons} from '../languages/notices.ts';

export const noticeTable = make(noticeLexicons);
