/** Marks ranges by the CSS Custom Highlight API: no node of the page is touched. `name` stands in the highlight sheet. */
export function highlight(name: string, ranges: readonly Range[]): void {
  CSS.highlights.set(name, new Highlight(...ranges));
}

export function clearHighlight(name: string): void {
  CSS.highlights.delete(name);
}
