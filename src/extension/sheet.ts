import {answeringMark} from './answering.ts';
import {readerRules} from './reader/reader-sheet.ts';
import {viewToken} from './reader/view-token.ts';

/** By this USER sheet hiding is one attribute, and undo removes it. */
export function userSheet(token: string): string {
  const marked = (mark: string) => `[data-${token}~=${mark}]`;
  return [
    // By this the scripts learn whether the sheet has come. Not on `html`: all of the page would inherit it.
    `head{--${token}:1}`,
    `:root:not([${answeringMark(token)}]) ${marked('hide')},${marked('unbefore')}::before,${marked('unafter')}::after{display:none!important}`,
    // Laid out, as those who look for a button want it, and neither seen nor in the way.
    `:root[${answeringMark(token)}] ${marked('hide')}{position:fixed!important;opacity:0!important;pointer-events:none!important}`,
    `${marked('show')}{display:block!important}`,
    `html${marked('unlock')}{overflow-y:auto!important;height:auto!important}`,
    `body${marked('unlock')}{overflow-y:visible!important;height:auto!important}`,
    `${marked('unfix')}{position:static!important}`,
    `${marked('unshift')}{margin-right:0!important;padding-right:0!important}`,
    `${marked('untouch')}{touch-action:auto!important}`,
    `${marked('unselect')}{-webkit-user-select:text!important;user-select:text!important}`,
    `${marked('unpoint')}{pointer-events:auto!important}`,
    `${marked('unblur')}{filter:none!important}`,
    `${marked('unfade')}{opacity:1!important}`,
    `${marked('unveil')}{visibility:visible!important}`,
  ].join('\n');
}

/**
 * The USER sheet of the reading view, which a document has once its view is first opened: what asks `html` by `:has`
 * makes Firefox walk the whole page by recursion, and ends its process where elements lie in each other by 100,000.
 */
export function viewSheet(token: string): string {
  return readerRules(viewToken(token));
}

/** For a notice that the page shows anew whenever it is touched: a rule that needs no mark on it. */
export function concealingRule(token: string, selector: string, word: string): string {
  return `html[data-${token}-again~=${word}] ${selector}{display:none!important}`;
}

/** An AUTHOR sheet of its own: from a USER sheet Chromium does not paint highlights. */
export function highlightSheet(token: string): string {
  return `::highlight(${token}){background-color:#ffd84d;color:#000}`;
}
