/** With a full stop, where it does not end already. */
export function sentenceEnd(words: string): string {
  return words === '' || /[.?!…][’”"')\]]*$/.test(words) ? words : `${words}.`;
}
