/**
 * Runs among the page's own scripts, so it must stand alone: while the root carries the mark, scrolls come to nothing that the
 * reader did not just cause by a click.
 */
export function steadyPage(attribute: string): void {
  const reach = 1000; // milliseconds
  let clicked = Number.NEGATIVE_INFINITY;
  const onClick = ({isTrusted, timeStamp}: Event) => {
    if (isTrusted) clicked = timeStamp;
  };
  addEventListener('click', onClick, {capture: true, passive: true});
  const isSteady = () =>
    document.documentElement.getAttribute(attribute)?.split(' ').includes('steady') === true &&
    performance.now() - clicked > reach;
  const still = (owner: object, name: string) => {
    const own: unknown = Reflect.get(owner, name);
    if (typeof own !== 'function') return;
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      return isSteady() ? undefined : Reflect.apply(own, this, args);
    });
  };
  for (const name of ['scroll', 'scrollTo', 'scrollBy']) {
    still(window, name);
    still(Element.prototype, name);
  }
  still(Element.prototype, 'scrollIntoView');
  const top = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop');
  const {set} = top ?? {};
  if (!top || !set) return;
  Object.defineProperty(Element.prototype, 'scrollTop', {
    ...top,
    set(this: Element, value: number) {
      if (!isSteady() || !this.contains(document.body)) set.call(this, value);
    },
  });
}
