type Known = {readonly raw: string; readonly names: readonly string[]};
const cache = new WeakMap<Element, Known>();

/** The words in an element's id and class, lower-case: "relatedPosts_box" -> related, posts, box. */
export function namesOf(element: Element): readonly string[] {
  const raw = `${element.id} ${element.getAttribute('class') ?? ''}`;
  const known = cache.get(element);
  if (known?.raw === raw) return known.names;
  const names =
    raw
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  cache.set(element, {raw, names});
  return names;
}

export function isNamed(element: Element, names: ReadonlySet<string>): boolean {
  return namesOf(element).some(name => names.has(name));
}
