/** When the page has loaded and the browser has time. */
export function whenIdle(act: () => void): void {
  const wait = () => requestIdleCallback(act, {timeout: 2000});
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, {once: true});
}
