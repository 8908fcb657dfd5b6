/** Italian: set phrases of sites that are no article. */
import type {BoilerplatePatterns} from '../core/language-data.ts';

// Not checked by a native speaker.
export const boilerplate = {
  blocks: [
    /^(?:pubblicità|condividi(?: (?:su|l['’]articolo|questo articolo)\b.{0,20})?|commenti?|stampa|sponsorizzato|copia link|ascolta l['’]articolo|(?:articoli|notizie|contenuti) correlat[ie]|sullo stesso argomento|per approfondire|(?:ti )?potrebbe(?:ro)? interessar(?:e|ti)(?: anche)?)\s*:?$/i,
    /^\W*(?:legg(?:i|ete)|ved(?:i|ete)|guarda)(?: anche| di più| tutto)\b.{0,160}$/i,
    /^(?:iscriviti|seguici)(?=\s|$).{0,160}$/i,
    /^(?:abbonati|registrati)(?: (?:ora|subito|qui|gratis|gratuitamente|per (?:leggere|ricevere|continuare|accedere)|all[ae]? (?:newsletter|nostr\w+))\b.{0,120})?[!.]?$/i,
    /^(?:tag|argomenti|temi)\s*:\s?.{0,120}$/i,
    /^(?:pubblicato|aggiornato|ultimo aggiornamento)(?: il| alle)?\s*:?\s(?:\p{L}+,? )?\d{1,2}(?!\d).{2,50}$/iu,
    /^tempo di lettura\s*:?.{0,30}$/i,
    /^\d+ (?:min(?:uti)?(?: di lettura)?|commenti)$/i,
    /^.{0,60}\b(?:riproduzione (?:riservata|vietata)|tutti i diritti riservati)\.?.{0,80}$/i,
    /^(?:foto|fonte|immagine|crediti)\s*:\s.{2,80}$/i,
  ],
  edges: [
    /^\d{1,2} \p{L}+ \d{4}\s*\(\s*modifica il .{2,60}$/iu,
    /^quest[oa] (?:articolo|testo|contenuto) (?:è|è stato) .{0,40}(?:pubblicat|tradott|apparso)\p{L}*.{0,160}$/iu,
    /^(?:traduzione|testo)\s*:.{2,80}$/i,
    /^[Aa] cura d(?:i|ella?|el)\s*:?\s(?:\p{Lu}\S*|redazione|e|di|de)(?:\s+(?:\p{Lu}\S*|redazione|e|di|de)){0,5}$/u,
    /^(?:iscriviti|iscrivetevi|ricevi|ricevete|abbonati)\b.{0,120}\bnewsletter\b.{0,160}$/i,
    /^(?:segui|seguici|seguiteci|unisciti)\b.{0,80}\b(?:su|sul|sulla|nel|al|alla) .{0,30}\b(?:facebook|x|twitter|instagram|whatsapp|telegram|youtube|tiktok|linkedin|google news)\b.{0,120}$/i,
    /^(?:questo articolo|alcuni (?:dei )?link|i link)\b.{0,100}\b(?:affiliat[ioe]|affiliazione)\b.{0,200}$/i,
    /^(?:hai (?:trovato|notato) un errore\b.{0,120}|segnala (?:un|l['’]) ?errore.{0,40})$/i,
  ],
  author: {
    about:
      /^(?:sull['’](?:autore|autrice)|l['’](?:autore|autrice)|chi è l['’](?:autore|autrice)|informazioni sull['’](?:autore|autrice))(?=\s*(?:[:.–—-]|$))/i,
    does: /^(?: \(.{1,60}\))?,? (?:è|è stat[oa]|lavora|scrive|collabora|dirige|si occupa)\s/i,
    writes:
      /(?:giornalista|reporter|corrispondente|cronista|redattore|redattrice|autore|autrice|scrittore|scrittrice|saggista|editorialista)(?=\P{L}|$)|\b(?:scrive|si occupa)\b.{0,20}\b(?:di|per|su)\b/iu,
  },
} satisfies BoilerplatePatterns;
