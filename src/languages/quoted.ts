/** Languages whose speakers are read. Apart from the words themselves, which only the engine carries. */
export const quotedLanguages = ['en'] as const;

/** Those whose speakers are tried, and never shown as certain. */
export const experimentalLanguages = ['de', 'es', 'fr', 'tr'] as const;

export type ReadLanguage = (typeof quotedLanguages)[number] | (typeof experimentalLanguages)[number];

/** The language whose words an article is read with: its own, English where it could not be told; undefined where there are none. */
export const readLanguage = (language = 'en'): ReadLanguage | undefined =>
  [...quotedLanguages, ...experimentalLanguages].find(code => code === language);
