/**
 * What may be done to an element; each is one rule of the document's sheet (`extension/sheet.ts`), or an attribute that is
 * taken away for the time being.
 */
export type Mark =
  /** Out of sight; what stands before or after it by style alone. */
  | 'hide'
  | 'unbefore'
  | 'unafter'
  /** In sight again. */
  | 'show'
  /** The page's own scripts scroll it no more (`extension/steady.ts`). */
  | 'steady'
  | LockMark;

/**
 * How a lock is lifted: `unlock` lets the page scroll, `unfix` lets its body flow, `unshift` takes back the scroll bar's width,
 * `untouch` lets fingers scroll, `unselect` lets words be selected, `unpoint` lets the page be clicked, `unblur`, `unfade` and
 * `unveil` let it be seen, `uninert` and `unaria` let it be used.
 */
export type LockMark =
  | 'unlock'
  | 'unfix'
  | 'unshift'
  | 'untouch'
  | 'unselect'
  | 'unpoint'
  | 'unblur'
  | 'unfade'
  | 'unveil'
  | 'uninert'
  | 'unaria';

/** What no style sheet can do: the attribute that a mark stands for being without. */
export const withoutAttribute: Readonly<Partial<Record<Mark, string>>> = {uninert: 'inert', unaria: 'aria-hidden'};
