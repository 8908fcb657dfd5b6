/** German: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'werbeblock|werbefilter|anzeigenblock'.split('|'),
  demand: /* @__PURE__ */ `
    deaktivier | ausschalt | abschalt | schalte | erkannt | erlaub | zulass | pausier | ausnahme | freischalt |
    unterstütz | ist aktiv | blocker aktiv
  `
    .trim()
    .split(/\s*\|\s*/),
  age: /* @__PURE__ */ 'jahre alt|ihr alter|dein alter|volljährig|geburtsdatum'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    ähnliche artikel | verwandte artikel | ähnliche beiträge | verwandte beiträge | weitere artikel |
    weitere beiträge | weitere themen | mehr zum thema | zum thema | das könnte sie auch interessieren |
    das könnte dich auch interessieren | weiterlesen | mehr lesen | mehr erfahren | lesen sie auch |
    auch interessant | siehe auch | mehr anzeigen | weniger anzeigen | alle anzeigen | mehr laden | mehr |
    weitere optionen | nach oben | zurück nach oben | zum seitenanfang | zum anfang | seitenanfang | teilen |
    artikel teilen | beitrag teilen | auf facebook teilen | per e-mail teilen | twittern | link kopieren |
    link kopiert | kopieren | kopiert | in die zwischenablage | drucken | seite drucken | merken | speichern |
    e-mail | per e-mail senden | per mail versenden | schlagwörter | schlagworte | stichwörter | themen |
    kategorien | kategorie | rubrik | kommentare | kommentar | keine kommentare | kommentar schreiben |
    kommentar hinterlassen | kommentar verfassen | schreibe einen kommentar | antworten | antwort | melden |
    vorheriger artikel | nächster artikel | vorheriger beitrag | nächster beitrag | vorherige | vorheriger |
    nächste | nächster | vorherige seite | nächste seite | ältere beiträge | neuere beiträge | zurück | weiter |
    ältere | neuere | zuletzt aktualisiert | letzte aktualisierung | aktualisiert | aktualisiert am |
    veröffentlicht | veröffentlicht am | veröffentlicht von | erstellt | stand | von | autor | autoren | autorin |
    über den autor | redaktion | minuten lesezeit | lesezeit | min lesezeit | suche | suchen | menü | schließen |
    öffnen | startseite | zum inhalt springen | hauptmenü | inhaltsverzeichnis | inhalt | auf dieser seite |
    archiv | folgen sie uns | folge uns | folgen | abonnieren | per e-mail abonnieren | anmelden | registrieren |
    newsletter | anzeige | werbung | gesponsert | meistgelesen | am meisten gelesen | beliebt | beliebte artikel |
    aktuell | neueste beiträge | aktuelle nachrichten | bild | bilder | foto | video | quelle | abbrechen |
    rückgängig | bearbeiten | löschen | ausblenden | einblenden | anzeigen | optionen | einstellungen |
    wird geladen | herunterladen | anhören | vorlesen | benachrichtigungen | über uns | kontakt | impressum |
    datenschutz | alle rechte vorbehalten | aufrufe | gefällt mir | profil
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
    mehr durch man sein wurde sei kann gegen vom schon wenn ihre ihr alle diese dieser
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

export const notice = {
  use: `
    wir verwenden/nutzen/setzen/benutzen/möchten|verwendet|verwenden|verwendung|nutzt|nutzen/setzen wir|
    nutzung/einsatz von|setzt|benutzt|speicher
  `,
  data: `
    privatsphäre|datenschutz|personenbezogen|unsere partner|drittanbieter|ihrem/deinem gerät|endgerät|analyse|
    messung|berechtigte interesse|datenverarbeit|externe dienste
  `,
  choice: `
    akzeptier|zustimm|einwillig|einverstanden|erlaub|ablehn|einstellung|auswahl|notwendig|erforderlich|verweiger|
    anpassen|zulassen|annehmen|verwalt|widersprech
  `,
  okay: `
    verstanden|alles klar|weiter$|schließen|mehr erfahren/info/dazu|weitere info|nicht jetzt|jetzt nicht|später|
    nein danke|abbrechen|ausblenden|speichern$
  `,
  implied: `
    durch die weitere/nutzung|durch weitere nutz|wenn sie/du weiter|wenn sie fortfahren|mit der nutzung/weiteren
  `,
  newsletter: 'rundbrief|mailverteiler|verteiler$|postfach|infobrief|morgenbriefing',
  signUp: 'abonnier|anmeld|melden sie sich|melde/trag dich|eintragen|tragen sie|registrier|bestell|hol dir|anfordern',
  tease: `
    bevor sie gehen|bevor du gehst|nichts mehr verpass|nichts verpass|verpassen sie|verpasse kein|
    sie/bleib/immer informiert|auf dem laufenden|rabatt|gutschein
  `,
  email: 'mail adresse|mailadresse',
  push: `
    benachrichtigungen send/schick/erhalt/zu/aktiv/von|push/ihnen/dir benachrichtig|pushbenachrichtig|
    push nachricht/mitteil/meldung
  `,
  wall: `
    weiterzulesen|um weiter zu lesen|jetzt/sofort/und weiterlesen|weiterlesen mit|diesen artikel weiterlesen/lesen|
    artikel freischalt/übrig|bereits/schon/für abonn|bereits kund|sie haben bereits ein|haben sie bereits ein|
    abonnenten vorbehalten|nur für mitglied|für unsere mitglied|kostenlose/freie/gratis/plus artikel|
    artikelkontingent|jahresabo|probeabo|monatsabo|digitalabo|pur abo|werbefrei|ohne werbung|probemonat|
    alle artikel lesen|zugang zu allen|mitglied werden|weiter mit werbung
  `,
  subscribe: 'abo$|abos$|abonn|mitglied|kostenloses konto|bereits/schon registriert|registrieren um',
  readOn: `
    weiterlesen|weiter lesen|vollständigen/ganzen/alle artikel|alle inhalte|unbegrenzt|uneingeschränkt|
    vollen zugriff
  `,
  period: 'monat|mtl|jahr|woche|tag$',
  logIn: 'passwort|kennwort',
} satisfies NoticeWords;
