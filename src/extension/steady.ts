/**
 * Runs among the page's own scripts, so it must stand alone: while the root carries the mark, the page does not scroll against
 * the reader. What it does after a click is the reader's will; what it does again and again after a wheel, a finger or a key is
 * a loop, and comes to nothing from then on.
 */
export function steadyPage(attribute: string): void {
  const afterClick = 1000; // milliseconds
  const afterScroll = 1500;
  const fewest = 3; // scrolls that make a loop
  let clicked = Number.NEGATIVE_INFINITY;
  let scrolled = Number.NEGATIVE_INFINITY;
  const began = performance.now();
  let fought = 0;
  let lastFight = Number.NEGATIVE_INFINITY;
  const calm = 3000; // a loop does not pause
  const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', ' ', 'Home', 'End'];
  const options = {capture: true, passive: true};
  const onClick = ({isTrusted}: Event) => {
    if (isTrusted) clicked = performance.now();
  };
  const onScroll = (event: Event) => {
    if (event.isTrusted && (!(event instanceof KeyboardEvent) || keys.includes(event.key)))
      scrolled = performance.now();
  };
  for (const name of ['click', 'popstate']) addEventListener(name, onClick, options);
  for (const name of ['wheel', 'touchmove', 'keydown']) addEventListener(name, onScroll, options);

  const isSteady = () =>
    document.documentElement.getAttribute(attribute)?.split(' ').includes('steady') === true &&
    performance.now() - clicked > afterClick;
  const isAgainst = () => isSteady() && performance.now() - scrolled < afterScroll;
  const isOfLoop = () => {
    const now = performance.now();
    if (now - lastFight > calm) fought = 0;
    const fights = isAgainst() || (isSteady() && now - began < afterScroll);
    if (fights) fought++;
    const ofLoop = fights || (isSteady() && fought >= fewest);
    if (ofLoop) lastFight = now;
    return ofLoop;
  };
  /** What scrolls in itself is no page. */
  const isPage = (scrolled: unknown) => !(scrolled instanceof Element) || scrolled.contains(document.body);
  const still = (owner: object, name: string, comesToNothing: (scrolled: unknown) => boolean) => {
    const own: unknown = Reflect.get(owner, name);
    if (typeof own !== 'function') return;
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      return comesToNothing(this) ? undefined : Reflect.apply(own, this, args);
    });
  };
  for (const name of ['scroll', 'scrollTo', 'scrollBy']) {
    for (const owner of [window, Element.prototype]) still(owner, name, scrolled => isPage(scrolled) && isOfLoop());
  }
  still(Element.prototype, 'scrollIntoView', isAgainst);
  const top = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop');
  const {set} = top ?? {};
  if (!top || !set) return;
  Object.defineProperty(Element.prototype, 'scrollTop', {
    ...top,
    set(this: Element, value: number) {
      if (!isPage(this) || !isOfLoop()) set.call(this, value);
    },
  });
}
