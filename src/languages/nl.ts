/** Dutch: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'advertentieblok|reclameblok|adblokker|ad blokker'.split('|'),
  demand: /* @__PURE__ */ `
    schakel | uitschakel | uitzet | zet uit | zet je | zet uw | zet de | gebruikt een | gebruik van een | gedetecteerd | toestaan | sta toe | toelaten | witte lijst | pauzeer
  `
    .trim()
    .split(/\s*\|\s*/),
  age: /* @__PURE__ */ 'jaar of ouder|meerderjarig|geboortedatum'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    gerelateerde artikelen | gerelateerde berichten | verwante artikelen | meer over dit onderwerp | lees ook |
    lees meer | lees verder | meer lezen | verder lezen | zie ook | meer weergeven | minder weergeven | toon meer |
    toon alles | bekijk alles | meer laden | meer | dit vind je misschien ook leuk | ook interessant |
    terug naar boven | naar boven | begin van de pagina | delen | deel | deel dit artikel | deel dit bericht |
    delen op | delen op facebook | delen via e-mail | twitteren | kopiëren | link kopiëren | link gekopieerd |
    gekopieerd | naar klembord kopiëren | afdrukken | print | printen | deze pagina afdrukken | bewaren | opslaan |
    e-mail | e-mailen | versturen per e-mail | tags | labels | onderwerpen | thema's | categorieën | categorie |
    geplaatst in | gepubliceerd in | reacties | reactie | geen reacties | laat een reactie achter |
    geef een reactie | plaats een reactie | reageer | reageren | antwoorden | beantwoorden | melden |
    vorig artikel | volgend artikel | vorig bericht | volgend bericht | vorige | volgende | vorige pagina |
    volgende pagina | oudere berichten | nieuwere berichten | terug | verder | laatst bijgewerkt |
    laatst gewijzigd | bijgewerkt | bijgewerkt op | gepubliceerd | gepubliceerd op | geplaatst op | geplaatst door |
    geschreven door | door | auteur | auteurs | over de auteur | redactie | minuten leestijd | leestijd |
    min leestijd | zoeken | zoek | menu | sluiten | openen | startpagina | naar inhoud | naar de inhoud |
    ga naar de inhoud | hoofdmenu | inhoudsopgave | inhoud | op deze pagina | archief | archieven | volg ons |
    volgen | abonneren | abonneer | aanmelden | inloggen | registreren | nieuwsbrief | advertentie | gesponsord |
    meest gelezen | best gelezen | populair | laatste nieuws | recente berichten | foto | foto's | video | galerij |
    bron | annuleren | ongedaan maken | bewerken | verwijderen | verbergen | tonen | opties | instellingen | laden |
    bezig met laden | downloaden | luisteren | meldingen | wachtwoord | over ons | contact | privacybeleid |
    alle rechten voorbehouden | weergaven | vind ik leuk
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    de van het een en in is dat op te zijn met die voor niet aan er om ook als dan maar bij nog uit naar worden door
    heeft over hij ze wordt tot je kan hun werd meer al was zich geen wel deze veel dit zou haar na of ik hebben
    waar moet zo toen jaar tegen zal twee wat onder nu
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  use: 'wij/we gebruiken/willen|gebruikt|gebruik van|gebruiken wij/we|maakt/maken gebruik|plaatsen|opslaan|slaan',
  data: `
    privacy|persoonsgegevens|persoonlijke gegevens|derden|derde partij|jouw/uw/je apparaat|gepersonaliseer|meten|
    analyse|gerechtvaardigd belang
  `,
  choice: `
    akkoord|toestemm|toestaan|sta toe|weiger|afwijz|instelling|voorkeur|beheer|aanpass|noodzakelijk|instemm|stem in
  `,
  okay: `
    oké|begrepen|ik snap|doorgaan|ga verder|meer info/weten|lees meer|sluiten|niet nu|nu niet|nee bedankt|annule|
    opslaan$
  `,
  implied: 'door verder/gebruik te|als je/u doorgaat|door op deze|door te surfen',
  newsletter: 'nieuwsbrief|nieuwsbrieven|mailinglijst|mailinglist|inbox|mailbox',
  signUp: 'meld/schrijf je/u|aanmeld|abonneer|inschrijv|ontvang|word lid van onze|vul je',
  tease: 'voor je gaat|voordat u gaat|mis niets/geen|blijf op de hoogte|op onze lijst|korting',
  email: 'mailadres',
  push: `
    meldingen sturen/ontvang/inschakel/aan|meldingen te sturen/ontvang|pushmelding|pushbericht|push melding/bericht|
    notificaties ontvang/sturen/te
  `,
  wall: `
    om verder/door te lezen|lees verder met|lees dit artikel|verder lezen met/neem|al/word abonnee|bent u abonnee|
    ben je abonnee|al/neem een abonnement|alleen/exclusief voor abonnee|voor abonnees/leden|alleen voor leden|
    gratis/premium artikel|artikelen over|onbeperkt toegang/lezen|log in om|word lid om|zonder advertenties/reclame|
    advertentievrij|en/of abonneer|proefabonnement
  `,
  subscribe: `
    abonne|lidmaatschap|maak een account/gratis|maak gratis een account|gratis account|heb je al een|heeft u al een
  `,
  readOn: 'verder lezen|lees verder/het|hele/volledige artikel|alle artikelen|onbeperkt',
  period: 'maand|jaar|weken|dag$',
  logIn: 'wachtwoord',
} satisfies NoticeWords;
