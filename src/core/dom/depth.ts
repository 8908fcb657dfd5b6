import {plain} from './unclobbered.ts';

/** Whether elements stand in one another, below `root`, more than `levels` deep. Walks without going deep itself. */
export function isDeeperThan(levels: number, root: Element): boolean {
  let depth = 0;
  for (let element = root; ; ) {
    const child = plain(element, 'firstElementChild');
    if (child) {
      if (++depth > levels) return true;
      element = child;
      continue;
    }
    while (element !== root && !plain(element, 'nextElementSibling')) {
      const parent = plain(element, 'parentElement');
      if (!parent) return false;
      depth--;
      element = parent;
    }
    const next = element === root ? null : plain(element, 'nextElementSibling');
    if (!next) return false;
    element = next;
  }
}
