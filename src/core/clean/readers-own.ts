import type {Layout} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';

/** Makers of dialogs build fields into each and show those that are asked for. */
export function holdsShown(element: Element, selector: string, layout: Layout): boolean {
  return shown(element, selector, layout).length > 0;
}

function shown(element: Element, selector: string, layout: Layout): Element[] {
  const all = [
    ...(call(element, 'matches', selector) ? [element] : []),
    ...call(element, 'querySelectorAll', selector),
  ];
  const inside = layout.shadowRoot(element)?.querySelectorAll(selector) ?? [];
  return [...all, ...inside].filter(one => layout.rect(one).height > 0);
}

/** Switches that make a dialog one of settings, which a reader opens. */
const fewestSwitches = 2;

export function isSettings(element: Element, layout: Layout): boolean {
  // A switch is often drawn over a box of no size.
  const switches = 'input[type=checkbox], input[type=radio], [role=switch], [role=checkbox]';
  return call(element, 'querySelectorAll', switches).length >= fewestSwitches && layout.rect(element).height > 0;
}

/** A form that somebody has begun to fill in. */
export function holdsTyped(element: Element): boolean {
  return [...call(element, 'querySelectorAll', 'input, textarea')].some(field => {
    const type = (field as HTMLInputElement).type;
    return /^(?:text|email|tel|textarea)$/.test(type) && plain(field as HTMLInputElement, 'value') !== '';
  });
}
