/**
 * What the names of the reading view's marks begin with. Not the document's own token: the view's rules concern every
 * element, and a mark by their name on any would make the browser ask them all again.
 */
export function viewToken(token: string): string {
  return `${token}-view`;
}
