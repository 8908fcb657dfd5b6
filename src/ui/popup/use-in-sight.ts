import type {RefObject} from 'preact';
import {useLayoutEffect} from 'preact/hooks';

/**
 * Acts once the element is laid out. In a long list, whose items are laid out as they come into sight
 * (`content-visibility`), each time that happens: hundreds laid out at once take their time.
 */
export function useInSight(element: RefObject<HTMLElement | null>, act: () => void): void {
  useLayoutEffect(() => {
    const item = element.current?.closest('li');
    if (!item) return;
    const {defaultView} = item.ownerDocument;
    if (defaultView?.getComputedStyle(item).contentVisibility !== 'auto') return act();
    const listener = (event: Event) => {
      if (!(event as ContentVisibilityAutoStateChangeEvent).skipped) act();
    };
    item.addEventListener('contentvisibilityautostatechange', listener);
    return () => item.removeEventListener('contentvisibilityautostatechange', listener);
  });
}
