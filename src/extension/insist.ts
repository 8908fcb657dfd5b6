/** Does it once more when it fails: a browser that was still busy with the press refuses the first try only. */
export function insist<T>(act: () => Promise<T>): Promise<T> {
  return act().catch(act);
}
