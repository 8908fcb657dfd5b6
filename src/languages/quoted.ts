/** Languages whose quotations are read. Apart from the words themselves, which only the engine carries. */
export const quotedLanguages = ['en'] as const;
