/** The languages in which set phrases of sites are known. */
export const phrasedLanguages = ['de', 'en', 'es', 'fr', 'it', 'pt', 'tr'] as const;
