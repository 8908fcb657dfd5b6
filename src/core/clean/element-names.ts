/** The words in an element's id and class, lower-case: "relatedPosts_box" -> related, posts, box. */
export function namesOf(element: Element): readonly string[] {
  const raw = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (raw === ' ') return [];
  return (
    raw
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

export function isNamed(element: Element, names: ReadonlySet<string>): boolean {
  return namesOf(element).some(name => names.has(name));
}
