/** Whether an element takes part in what a reader sees. Where nothing is laid out, as in a shell, all does. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.({visibilityProperty: true}) !== false;
}
