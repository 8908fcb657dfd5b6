/** Italian: set phrases of sites that are no article. */
import type {BoilerplatePatterns} from '../core/language-data.ts';

// Not checked by a native speaker.
export const boilerplate = {
  blocks: [
    /^(?:pubblicità|condividi|commenti?|stampa|sponsorizzato)\s*:?$/i,
    /^\W*(?:legg(?:i|ete)|ved(?:i|ete)|guarda)(?: anche| di più| tutto)\b.{0,160}$/i,
    /^(?:iscriviti|seguici|abbonati|registrati)(?=\s|$).{0,160}$/i,
    /^(?:tag|argomenti|temi)\s*:\s?.{0,120}$/i,
    /^(?:pubblicato|aggiornato|ultimo aggiornamento)(?: il| alle)?\s*:?\s.{4,60}$/i,
    /^\d+ (?:min(?:uti)?(?: di lettura)?|commenti)$/i,
    /^.{0,60}\b(?:riproduzione (?:riservata|vietata)|tutti i diritti riservati)\.?.{0,80}$/i,
    /^(?:foto|fonte|immagine|crediti)\s*:\s.{2,80}$/i,
  ],
  edges: [
    /^\d{1,2} \p{L}+ \d{4}\s*\(\s*modifica il .{2,60}$/iu,
    /^quest[oa] (?:articolo|testo|contenuto) (?:è|è stato) .{0,40}(?:pubblicat|tradott|apparso)\p{L}*.{0,160}$/iu,
    /^(?:traduzione|testo|a cura di)\s*:.{2,80}$/i,
    /^(?:iscriv|ricev|abbon)\p{L}*\b.{0,120}\bnewsletter\b.{0,160}$/iu,
  ],
} satisfies BoilerplatePatterns;
