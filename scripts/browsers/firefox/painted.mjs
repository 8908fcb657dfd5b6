/** Runs in the page. At once after a scroll, pictures and clicks still go to the place before: the compositor follows later. */
export function painted() {
  if (document.visibilityState !== 'visible') return undefined; // it paints nothing
  return new Promise(resolve => {
    const look = () => {
      const there = Math.abs((visualViewport?.pageTop ?? scrollY) - scrollY) < 1;
      requestAnimationFrame(there ? () => resolve(true) : look);
    };
    requestAnimationFrame(look);
  });
}
