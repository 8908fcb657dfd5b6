/** Arrow keys, Home and End move the focus among quotations, what is unfolded below them included; everything else stays as the browser does it. */
const quotations = '[data-part="quotation"], details[open] :is([data-part="report"], [data-part="person"])';

export function moveAmongQuotations(event: KeyboardEvent, root: ParentNode): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (hasKeysOfItsOwn(event)) return;
  const all = [...root.querySelectorAll<HTMLElement>(quotations)];
  const from = all.findIndex(item => item.parentElement?.contains(event.target as Node));
  const to = destination(event.key, from, all.length);
  const item = to === undefined ? undefined : all[to];
  if (item === undefined) return;
  event.preventDefault();
  item.focus();
}

/** A list, and a field to type in, but that from the search Down leads to what was found. */
function hasKeysOfItsOwn({key, target}: KeyboardEvent): boolean {
  const name = (target as Element).localName;
  return (
    name === 'select' || (name === 'input' && !((target as HTMLInputElement).type === 'search' && key === 'ArrowDown'))
  );
}

/** undefined: not ours. From outside the list, Down enters it. */
function destination(key: string, from: number, count: number): number | undefined {
  if (from === -1) return key === 'ArrowDown' ? 0 : undefined;
  if (key === 'ArrowDown') return Math.min(from + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
