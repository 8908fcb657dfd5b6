/** Text of the page's long paragraphs, up to about 4000 characters, by which the article's language is told; '' where there is no article. */
export function articleSample(_doc: Document): string {
  return '';
}
