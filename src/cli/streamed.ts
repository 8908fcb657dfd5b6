/**
 * Puts the late parts of a page that React streams where its own script would put them: they come hidden at the end of
 * the source, and no script runs here.
 */
export function placeStreamedParts(doc: Document): void {
  for (const part of doc.querySelectorAll('div[hidden][id^="S:"]')) {
    const number = part.id.slice(2);
    const place = doc.getElementById(`B:${number}`) ?? doc.getElementById(`P:${number}`);
    if (place?.closest('body') && !part.contains(place)) place.replaceWith(...part.childNodes);
    else part.removeAttribute('hidden');
  }
}
