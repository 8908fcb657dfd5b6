/** On the root of a document while a consent notice is answered there: what is hidden is laid out then, unseen. */
export function answeringMark(token: string): string {
  return `data-${token}-answering`;
}
