/** A language's words as JSON, which has no regular expressions. */

export const packWords = (words: object): string =>
  JSON.stringify(words, (_key, value: unknown) => {
    if (value instanceof RegExp) return {source: value.source, flags: value.flags};
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
  });

export const unpackWords = <Words>(json: string): Words =>
  JSON.parse(json, (_key, value: unknown) => (isPattern(value) ? new RegExp(value.source, value.flags) : value));

const isPattern = (value: unknown): value is Pick<RegExp, 'source' | 'flags'> =>
  typeof value === 'object' && value !== null && 'source' in value && 'flags' in value;
