/** Characters of a name; some systems take no more than 255 bytes, endings included. */
const longest = 60;

/** A file's name from a title, without what some system forbids in it. */
export function fileNameOf(title: string | null): string {
  const words =
    (title ?? '')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (longer.length > longest) break;
    name = longer;
  }
  return name === '' ? 'article' : name;
}
