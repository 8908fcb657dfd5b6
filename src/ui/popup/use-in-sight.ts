import type {RefObject} from 'preact';
import {useLayoutEffect} from 'preact/hooks';

/** Acts each time the element comes into sight and is laid out for it (`content-visibility` of what holds it): five hundred laid out at once take their time. */
export function useInSight(element: RefObject<HTMLElement | null>, act: () => void): void {
  useLayoutEffect(() => {
    const holder = element.current?.closest('li');
    const changed = (event: Event) => {
      if (!(event as ContentVisibilityAutoStateChangeEvent).skipped) act();
    };
    holder?.addEventListener('contentvisibilityautostatechange', changed);
    return () => holder?.removeEventListener('contentvisibilityautostatechange', changed);
  });
}
