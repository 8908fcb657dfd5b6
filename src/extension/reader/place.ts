/** Where the reader is on the page: hiding the page loses its focus, and its scroll with it. */

/** The answer brings the reader back; call it once the page shows again. */
export function keepPlace(doc: Document): () => void {
  const window = doc.defaultView;
  const focused = doc.activeElement;
  const left = window?.scrollX ?? 0;
  const top = window?.scrollY ?? 0;
  return () => {
    if (focused !== null && focused !== doc.body && focused.isConnected) {
      (focused as HTMLElement).focus({preventScroll: true});
    }
    window?.scrollTo({left, top, behavior: 'instant'});
  };
}
