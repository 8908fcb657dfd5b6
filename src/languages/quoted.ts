/** Languages whose speakers are read. Apart from the words themselves, which only the engine carries. */
export const quotedLanguages = ['en'] as const;

/** Those whose speakers are tried, and never shown as certain. */
export const experimentalLanguages = ['de', 'es', 'fr', 'tr'] as const;
