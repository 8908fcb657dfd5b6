/** Italian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ `
    blocco degli annunci | blocco della pubblicità | blocca pubblicità | blocca annunci | blocco annunci
  `
    .trim()
    .split(/\s*\|\s*/),
  demand: /* @__PURE__ */ 'disattiv|disabilit|rilevat|consent|lista bianca|sospend'.split('|'),
  age: /* @__PURE__ */ 'maggiorenne|la tua età|data di nascita'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    articoli correlati | notizie correlate | articoli simili | argomenti correlati | potrebbe interessarti |
    ti potrebbe interessare | leggi anche | leggi tutto | leggi di più | continua a leggere | per saperne di più |
    scopri di più | vedi anche | vedi tutto | mostra altro | mostra meno | carica altro | altro | altri articoli |
    torna su | torna in alto | torna all’inizio | inizio pagina | condividi | condividi su | condividi su facebook |
    condividi via e-mail | twitta | copia | copia link | link copiato | copiato | copia negli appunti | stampa |
    stampa questa pagina | salva | e-mail | posta elettronica | invia per e-mail | invia via email | etichette |
    tag | argomenti | temi | categorie | categoria | pubblicato in | archiviato in | commenti | commento |
    nessun commento | lascia un commento | aggiungi un commento | scrivi un commento | rispondi | risposta |
    segnala | articolo precedente | articolo successivo | prossimo articolo | precedente | successivo | successiva |
    pagina precedente | pagina successiva | articoli meno recenti | articoli più recenti | avanti | indietro |
    ultimo aggiornamento | aggiornato | aggiornato il | pubblicato | pubblicato il | pubblicato da | scritto da |
    di | autore | autori | autrice | sull’autore | redazione | minuti di lettura | tempo di lettura |
    min di lettura | cerca | ricerca | menù | chiudi | apri | home | pagina iniziale | vai al contenuto |
    salta al contenuto | menu principale | indice | contenuti | sommario | in questa pagina | archivio | seguici |
    segui | iscriviti | abbonati | registrati | accedi | newsletter | pubblicità | sponsorizzato | i più letti |
    più letti | popolari | tendenze | ultime notizie | articoli recenti | foto | video | galleria | fonte |
    annulla | modifica | elimina | cancella | nascondi | mostra | opzioni | impostazioni | caricamento |
    caricamento in corso | scarica | ascolta | notifiche | password | chi siamo | contatti | note legali |
    informativa sulla privacy | tutti i diritti riservati | visualizzazioni | mi piace
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    di e il la che in a un per è una non sono con si da i del le al dei come più ma della ha nel lo alla anche o gli
    su se delle dal ci era suo loro sua nella tra essere questo quando molto stato due solo dopo dalla prima ancora
    tutti cui hanno degli fra così perché già sulla anni fatto
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  use: 'utilizziamo|usiamo|utilizza|usa$|uso di|utilizzo|impieg|memorizz|fa/facciamo uso|archivi|vorremmo',
  data: `
    privacy|dati personali|terze parti|terzi$|tuo dispositivo|dispositivo|tracciament|analit|misuraz|
    legittimo interesse|profilazione|statistic
  `,
  choice: `
    accett|rifiut|acconsent|consenso|impostaz|preferenz|gestisc|gestione|necessari|personalizza le|nega$|configur|
    continua senza
  `,
  okay: `
    va bene|ho capito|capito|continua$|più/maggiori/ulteriori info|scopri/leggi di più|per saperne|chiud|non ora|
    più tardi|no grazie|annulla|salva$
  `,
  implied: 'proseguendo|continuando|se continui/prosegui|scorrendo|cliccando su|chiudendo',
  newsletter: 'bollettino|casella di posta|lista di distribuzione',
  signUp: 'iscriv|registrati|abbonati|ricev|unisciti|inserisci la tua|inserisci il tuo',
  tease: `
    prima di andare|prima che tu|non perdere/perderti|resta/rimani aggiornat/inform|sconto|nostra lista|
    offerte esclusive
  `,
  email: 'posta elettronica|indirizzo/tua/via mail',
  push: `
    inviarti/inviare/mostrarti/ricevere/ricevi notif|inviarti delle notif|ricevere/attiva/abilita/consenti le notif|
    notifiche push
  `,
  wall: `
    per continuare a leggere|per continuare/proseguire la lettura|continua a leggere con|prosegui la lettura|
    già abbonat|sei abbonato|hai già un abbonamento|riservato agli abbonat|riservato ai|riservata/riservati agli|
    per gli/soli abbonat|solo per abbonat|articoli gratuiti/gratis|articolo gratuito|hai esaurito|
    accesso illimitato|registrati per continuare/leggere|registrati gratis per|abbonati per/ora/a|diventa socio|
    contenuto premium|sblocca|senza pubblicità|rifiuta e abbonati|o abbonati|prova gratis|
    per leggere l'articolo/questo/tutt|ti restano/rimangono articol
  `,
  subscribe: 'abbon|socio$|membr|crea un account|hai già un account',
  readOn: `
    continua a leggere|articolo completo|intero articolo|tutti gli articoli|tutti i contenuti|illimitat|
    leggi l'articolo|per leggere
  `,
  period: 'mese|mesi|mensil|anno|settiman|giorno',
  logIn: 'nome utente',
} satisfies NoticeWords;
