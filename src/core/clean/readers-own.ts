import type {Layout} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';

/** Makers of dialogs build fields into each and show those that are asked for. */
export function holdsShown(element: Element, selector: string, layout: Layout): boolean {
  return all(element, selector, layout).some(one => layout.rect(one).height > 0);
}

/** The element itself, what is in it and in its shadow tree. */
function all(element: Element, selector: string, layout: Layout): Element[] {
  const own = call(element, 'matches', selector) ? [element] : [];
  const shadow = layout.shadowRoot(element)?.querySelectorAll(selector) ?? [];
  return [...own, ...call(element, 'querySelectorAll', selector), ...shadow];
}

/** Switches that make a dialog one of settings, which a reader opens. */
const fewestSwitches = 2;

export function isSettings(element: Element, layout: Layout): boolean {
  const switches = all(element, 'input[type=checkbox], input[type=radio], [role=switch], [role=checkbox]', layout);
  return switches.filter(one => isInSight(one, layout)).length >= fewestSwitches;
}

/** A switch is often drawn over a box of no size; what is around it has one. */
function isInSight(one: Element, layout: Layout): boolean {
  const around = plain(one, 'parentElement');
  return layout.rect(one).height > 0 || (around !== null && layout.rect(around).height > 0);
}

/** A form that somebody has begun to fill in. */
export function holdsTyped(element: Element, layout: Layout): boolean {
  return all(element, 'input, textarea', layout).some(field => {
    const {type} = field as HTMLInputElement;
    return /^(?:text|email|tel|textarea)$/.test(type) && plain(field as HTMLInputElement, 'value') !== '';
  });
}
