/** Romanian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'blocar reclam|blocator de reclam|blochează reclam'.split('|'),
  demand: /* @__PURE__ */ 'dezactiv|oprește|opriți|detectat|permit|lista albă'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    articole similare | articole asemănătoare | știri similare | articole recomandate | citește și | citiți și |
    citește mai mult | citește mai departe | află mai mult | vezi și | vezi mai mult | vezi toate | arată mai mult |
    încarcă mai mult | mai mult | mai multe | te-ar putea interesa | înapoi sus | înapoi la început | sus |
    distribuie | distribuiți | trimite pe facebook | copiază | copiază linkul | copiat | link copiat | tipărește |
    printează | imprimă | salvează | e-mail | trimite prin e-mail | etichete | subiecte | categorii | categorie |
    comentarii | comentariu | niciun comentariu | lasă un comentariu | adaugă un comentariu | răspunde | răspuns |
    raportează | articolul anterior | articolul următor | anterior | următor | următorul | precedent |
    pagina anterioară | pagina următoare | articole mai vechi | articole mai noi | înapoi | înainte |
    ultima actualizare | actualizat | actualizat la | publicat | publicat la | publicat de | scris de | de | autor |
    autori | despre autor | redacția | minute de citit | timp de citire | caută | căutare | meniu | închide |
    deschide | acasă | prima pagină | pagina principală | sari la conținut | cuprins | conținut |
    pe această pagină | arhivă | arhiva | urmărește-ne | urmărește | abonează-te | abonare | autentificare |
    înregistrare | newsletter | publicitate | sponsorizat | cele mai citite | populare | ultimele știri |
    articole recente | foto | video | galerie | sursă | sursa | anulează | editează | șterge | ascunde | arată |
    opțiuni | setări | se încarcă | descarcă | ascultă | notificări | parolă | despre noi | contact |
    politica de confidențialitate | toate drepturile rezervate | vizualizări | îmi place
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    de și în la a cu pe care nu o din că se un mai este să pentru al ce au fi fost dar sunt sau prin după dintre ca
    lui ei cele cel cea fără până ai le sa său către doar unde când această acest despre foarte lor între
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;
