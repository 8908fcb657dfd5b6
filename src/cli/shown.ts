/** Text for a terminal: a page must not steer it with control characters. */
export function shown(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}
