/** German: what the quotation engine needs to know of it. Data only. */
import type {QuoteWords} from '../core/language-data.ts';

/** Infinitive (also the plural of the present), third person, past, -, participle and plural of the past. */
const strong = `
  sagen/sagt/sagte/-/gesagt/sagten/sage erklären/erklärt/erklärte/-/erklärten/erkläre betonen/betont/betonte/-/betonten
  meinen/meint/meinte/-/gemeint/meinten/meine berichten/berichtet/berichtete/-/berichteten
  erzählen/erzählt/erzählte/-/erzählten schreiben/schreibt/schrieb/-/geschrieben/schrieben/schreibe
  antworten/antwortet/antwortete/-/geantwortet/antworteten fragen/fragt/fragte/-/gefragt/fragten
  behaupten/behauptet/behauptete/-/behaupteten entgegnen/entgegnet/entgegnete/-/entgegneten
  erwidern/erwidert/erwiderte/-/erwiderten ergänzen/ergänzt/ergänzte/-/ergänzten
  versichern/versichert/versicherte/-/versicherten warnen/warnt/warnte/-/gewarnt/warnten
  mahnen/mahnt/mahnte/-/gemahnt/mahnten fordern/fordert/forderte/-/gefordert/forderten
  kritisieren/kritisiert/kritisierte/-/kritisierten kommentieren/kommentiert/kommentierte/-/kommentierten
  verkünden/verkündet/verkündete/-/verkündeten äußern/äußert/äußerte/-/geäußert/äußerten
  erläutern/erläutert/erläuterte/-/erläuterten schildern/schildert/schilderte/-/geschildert/schilderten
  beteuern/beteuert/beteuerte/-/beteuerten bekräftigen/bekräftigt/bekräftigte/-/bekräftigten
  unterstreichen/unterstreicht/unterstrich/-/unterstrichen konstatieren/konstatiert/konstatierte/-/konstatierten
  resümieren/resümiert/resümierte/-/resümierten bilanzieren/bilanziert/bilanzierte/-/bilanzierten
  bemängeln/bemängelt/bemängelte/-/bemängelten beklagen/beklagt/beklagte/-/beklagten klagen/klagt/klagte/-/geklagt/klagten
  beschreiben/beschreibt/beschrieb/-/beschrieben verraten/verrät/verriet/-/verrieten
  gestehen/gesteht/gestand/-/gestanden bestätigen/bestätigt/bestätigte/-/bestätigten
  widersprechen/widerspricht/widersprach/-/widersprochen/widersprachen kontern/kontert/konterte/-/gekontert/konterten
  scherzen/scherzt/scherzte/-/gescherzt/scherzten rufen/ruft/rief/-/gerufen/riefen
  schreien/schreit/schrie/-/geschrien/schrien flüstern/flüstert/flüsterte/-/geflüstert/flüsterten
  skandieren/skandiert/skandierte/-/skandierten twittern/twittert/twitterte/-/getwittert/twitterten
  drohen/droht/drohte/-/gedroht/drohten raten/rät/riet/-/geraten/rieten spotten/spottet/spottete/-/gespottet/spotteten
  schwärmen/schwärmt/schwärmte/-/geschwärmt/schwärmten jubeln/jubelt/jubelte/-/gejubelt/jubelten
  schimpfen/schimpft/schimpfte/-/geschimpft/schimpften loben/lobt/lobte/-/gelobt/lobten
  prophezeien/prophezeit/prophezeite/-/prophezeiten heißen/heißt/hieß/-/geheißen/hießen
  appellieren/appelliert/appellierte/-/appellierten plädieren/plädiert/plädierte/-/plädierten
  murmeln/murmelt/murmelte/-/gemurmelt brüllen/brüllt/brüllte/-/gebrüllt/brüllten
  formulieren/formuliert/formulierte/-/formulierten präzisieren/präzisiert/präzisierte/-/präzisierten`;

const weak = `
  finden/findet/fand/-/fanden glauben/glaubt/glaubte/-/glaubten hoffen/hofft/hoffte/-/hofften
  nennen/nennt/nannte/-/genannt/nannten bezeichnen/bezeichnet/bezeichnete/-/bezeichneten
  begründen/begründet/begründete/-/begründeten sprechen/spricht/sprach/-/gesprochen/sprachen
  reden/redet/redete/-/geredet/redeten fügen/fügt/fügte/-/hinzugefügt/fügten teilen/teilt/teilte/-/mitgeteilt/teilten
  geben/gibt/gab/-/angegeben/gaben räumen/räumt/räumte/-/eingeräumt/räumten merken/merkt/merkte/-/angemerkt/merkten
  kündigen/kündigt/kündigte/-/angekündigt/kündigten werfen/wirft/warf/-/vorgeworfen/warfen
  weisen/weist/wies/-/zurückgewiesen/wiesen stellen/stellt/stellte/-/klargestellt/stellten
  fassen/fasst/fasste/-/zusammengefasst/fassten halten/hält/hielt/-/vorgehalten/festgehalten/hielten
  drängen/drängt/drängte/-/drängten pochen/pocht/pochte freuen/freut/freute/-/gefreut/freuten
  ärgern/ärgert/ärgerte/-/geärgert/ärgerten wundern/wundert/wunderte/-/gewundert zeigen/zeigt/zeigte/-/gezeigt/zeigten
  sehen/sieht/sah/-/sahen/gesehen rechnen/rechnet/rechnete/-/rechneten urteilen/urteilt/urteilte/-/geurteilt/urteilten
  bedauern/bedauert/bedauerte/-/bedauerten begrüßen/begrüßt/begrüßte/-/begrüßten
  verurteilen/verurteilt/verurteilte/-/verurteilten verlangen/verlangt/verlangte/-/verlangten
  verteidigen/verteidigt/verteidigte/-/verteidigten vermuten/vermutet/vermutete/-/vermuteten
  beschimpfen/beschimpft/beschimpfte/-/beschimpften vorwerfen/vorwirft/vorwarf androhen/androht/androhte/-/angedroht
  lauten/lautet/lautete/-/lauteten zitieren/zitiert/zitierte/-/zitierten wünschen/wünscht/wünschte/-/gewünscht
  einwenden/-/-/-/eingewandt/eingewendet erinnern/erinnert/erinnerte/-/erinnerten lachen/lacht/lachte/-/gelacht/lachten
  seufzen/seufzt/seufzte denken/denkt/dachte/-/gedacht/dachten führen/-/-/-/ausgeführt wettern/wettert/wetterte
  attestieren/attestiert/attestierte/-/attestierten versprechen/verspricht/versprach/-/versprochen/versprachen
  vergleichen/vergleicht/verglich/-/verglichen erhoffen/erhofft/erhoffte wissen/weiß/wusste verweisen/verweist/verwies/-/verwiesen
  erkennen/erkennt/erkannte/-/erkannten feststellen/-/-/-/festgestellt zugeben/-/-/-/zugegeben machen/macht/machte/-/gemacht`;

export const quotes = {
  locale: 'de',
  experimental: true,
  learnedAs: {
    sagen: 'say',
    erklären: 'explain',
    betonen: 'emphasize',
    meinen: 'say',
    berichten: 'report',
    erzählen: 'tell',
    schreiben: 'write',
    antworten: 'respond',
    fragen: 'ask',
    behaupten: 'claim',
    entgegnen: 'reply',
    erwidern: 'reply',
    ergänzen: 'add',
    fügen: 'add',
    warnen: 'warn',
    kritisieren: 'criticize',
    nennen: 'call',
    bezeichnen: 'describe',
    beschreiben: 'describe',
    sprechen: 'speak',
    teilen: 'announce',
    kündigen: 'announce',
    räumen: 'admit',
    rufen: 'shout',
    fordern: 'demand',
    finden: 'think',
    glauben: 'believe',
    laut: 'according to',
    zufolge: 'according to',
    'nach angaben': 'according to',
    er: 'he',
    sie: 'she',
    ich: 'i',
    wir: 'we',
    von: 'of',
    vom: 'of',
    in: 'in',
    im: 'in',
    auf: 'on',
    am: 'on',
    an: 'at',
    bei: 'at',
    beim: 'at',
    für: 'for',
    mit: 'with',
    zu: 'to',
    zum: 'to',
    zur: 'to',
    aus: 'from',
    über: 'about',
    nach: 'after',
    vor: 'before',
    gegen: 'against',
    als: 'as',
    wie: 'as',
    dass: 'that',
    und: 'and',
    oder: 'or',
    aber: 'but',
    doch: 'but',
    während: 'while',
    weil: 'because',
    wenn: 'if',
    ob: 'whether',
  },
  grammar: {
    nouns:
      /^.{2,}(?:ungen|ung|heit|heiten|keit|keiten|schaft|schaften|ität|itäten|tion|tionen|sion|ismus|tum|nis|nisse|ment|mente|enz|lichkeit|thema|gesetz|gebiet|platz|straße|jahr|jahre|jahren|zeit|zeiten|tag|tage|tagen|woche|monat|prozent|euro|millionen|milliarden|kosten|kinder|leute|politik|spiel|werk|haus|land|länder|stadt|bahn|recht|kraft|kräfte|fall|fälle|bericht|arbeit|grund|plan|pläne|programm|projekt|preis|preise|punkt|punkte|satz|sätze|steuer|steuern|wahl|krise|krieg|weg|welt|ziel|ziele|mittel|stelle|stellen|gruppe|seite|frage|fragen)$/,
    subjectFarBehind: true,
    verbBehindQuotation: true,
    compounds: {
      role: /.(?:..ist|..eur|ologe|login|kolleg|minister|präsident|kanzler|sprecher|chef|vorsitzende|bürgermeister|direktor|leiter|trainer|experte|forscher|wissenschaftler|professor|anwalt|anwält|richter|kommissar|beauftragte|abgeordnete|politiker|sekretär|vorstand|manager|berater|autor|redakteur|lehrer|schüler|arzt|ärzt|spieler|kapitän|verteidiger|stürmer|torwart|torhüter|besitzer|betreiber|händler|unternehmer|inhaber|gründer|vertreter|mitarbeiter|mitglied|nachbar|zeuge|rat|rätin|ökonom|analyst|historiker|psycholog|biolog|astronom|meister|wirt|bauer|bäuerin|führer|führerin|kolleg|mediziner|kontrolleur|kommentator|kandidat|helfer|schützer|rechtler|kenner|leiter|offizier|gegner|kritiker|veranstalter|organisator|obfrau|obmann|frau|mann|männer)(?:in|innen|en|n|r|s|es|e)?$/,
      organisation:
        /.(?:ministerium|ministeriums|amt|amts|amtes|behörde|behörden|verband|verbands|verbandes|verein|vereins|partei|parteien|regierung|gericht|gerichts|gerichtshof|polizei|feuerwehr|unternehmen|unternehmens|konzern|konzerns|gesellschaft|gewerkschaft|kommission|ausschuss|zeitung|blatt|institut|instituts|universität|hochschule|stiftung|bank|dienst|zentrale|anwaltschaft|agentur|fraktion|kammer|rat|organisation|initiative|bund|bündnis|firma|klub|club|parlament|kirche|konferenz|liga|werke)$/,
    },
  },
  verbs: {strong, weak},
  accordingTo: [
    'laut',
    'nach angaben',
    'nach angaben von',
    'nach den worten',
    'nach den worten von',
    'nach ansicht',
    'nach ansicht von',
    'nach auffassung',
    'nach meinung',
    'nach einschätzung',
    'nach aussage',
    'nach darstellung',
    'so',
    'heißt es in',
    'heißt es im',
    'heißt es aus',
    'heißt es bei',
    'heißt es beim',
    'hieß es in',
    'hieß es im',
    'hieß es aus',
    'hieß es von',
    'hieß es bei',
    'hieß es beim',
  ],
  speechNouns: `erklärung mitteilung interview gespräch rede aussage aussagen äußerung äußerungen statement brief bericht
    post tweet beitrag kommentar worte worten antwort frage appell warnung vorwurf vorwürfe forderung kritik stellungnahme
    pressekonferenz pressemitteilung podcast e-mail mail urteil begründung fazit motto slogan satz sätze zitat
    ankündigung einschätzung meldung schreiben`,
  pronouns: {er: 'male', sie: 'female', ich: 'speaker', wir: 'speaker'},
  possessivePronouns: {
    sein: 'er',
    seine: 'er',
    seiner: 'er',
    seinem: 'er',
    seinen: 'er',
    ihr: 'sie',
    ihre: 'sie',
    ihrer: 'sie',
    ihrem: 'sie',
    ihren: 'sie',
  },
  contracting: '',
  neverNouns: `${strong} ${weak}`.replace(/\/\S*/g, ''), // where nouns are capitalised no verb is one
  standAlone: 'alle viele einige manche andere beide der die das',
  beforeNouns: '',
  alsoOpenNames: '',
  determiners: `der die das des dem den ein eine einer eines einem einen kein keine keiner keinem keinen dieser diese dieses
    diesem diesen jener jene jeder jede jedes jedem jeden mancher manche mehrere mehreren viele vielen einige einigen andere
    anderen alle allen aller beide beiden zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend dutzende
    hunderte tausende sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren mein meine meiner meinem meinen
    unser unsere unserer unserem unseren welcher welche welches solche zahlreiche zahlreichen wenige weitere weiteren`,
  indefinites: `ein eine einer mehrere viele einige andere zwei drei vier fünf sechs sieben acht neun zehn dutzende hunderte
    tausende zahlreiche wenige weitere`,
  prepositions: `von vom in im auf an am bei beim für mit zu zum zur aus über nach vor gegen als wie um unter zwischen durch
    ohne seit bis ab wegen während trotz laut statt neben hinter gegenüber innerhalb außerhalb angesichts entlang binnen
    gemäß samt rund ins ans aufs übers zufolge pro per via`,
  clausePrepositions: 'als wie seit bis während',
  comparisons: '',
  conjunctions: `dass und oder aber doch sondern denn weil wenn ob während obwohl nachdem bevor damit sodass sobald falls
    indem wo wobei wodurch warum weshalb wieso was wer wen wem worauf womit wovor wofür worüber woran wogegen sowie bzw`,
  auxiliaries: `ist sind war waren bin bist sei seien wäre wären gewesen hat haben habe hatte hatten hätte hätten gehabt wird
    werden werde wurde wurden worden würde würden kann können könne konnte könnte könnten muss müssen müsse musste müsste soll
    sollen solle sollte sollten will wollen wolle wollte darf dürfen dürfe durfte dürfte mag möge möchte möchten nicht nie`,
  passiveAuxiliaries: 'wird werden werde wurde wurden worden',
  agentPrepositions: 'von vom durch',
  adverbs: `auch dann danach später zuvor bereits schon noch nur nun jetzt heute gestern morgen hier dort dazu daraufhin
    anschließend schließlich zunächst zuerst zuletzt wieder immer oft einmal außerdem zudem jedoch allerdings dennoch trotzdem
    deshalb daher darum so ja sich selbst selber es man eben etwa fast sehr ganz mehr weiter weiterhin inzwischen mittlerweile
    unterdessen dabei dagegen hingegen dafür damals kürzlich jüngst vorher hinterher nachher jeweils bislang bisher erneut
    gleichzeitig zugleich insgesamt offenbar angeblich natürlich wohl eher ebenfalls ebenso indes wörtlich trocken knapp
    ein an vor hinzu mit ab fest zurück zusammen klar rasch tausendfach mir ihm ihr ihnen uns mich ihn`,
  otherVerbs: `geht ging gehen kommt kam kommen steht stand stehen liegt lag liegen bleibt blieb bleiben lässt ließ lassen
    nimmt nahm nehmen setzt setzte braucht brauchte spielt spielte arbeitet arbeitete lebt lebte tritt trat beginnt begann
    endet endete erhält erhielt gewinnt gewann verliert verlor trifft traf läuft lief fährt fuhr gilt galt gelten
    verließ schüttelte schwieg gehört gehörte bekommt bekam plant plante sucht suchte`,
  notNames: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend
    mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen
    donnerstagmorgen freitagmorgen montags januar februar märz april mai juni juli august september oktober november dezember
    jänner abend morgen mittag nachmittag nacht anfang ende mitte menschen geld uhr jahr jahre jahren prozent euro
    dollar millionen milliarden mal wochenende angaben ansicht meinung worten worte deutsch beispiel anlass hilfe druck
    folge folgen teil teile problem probleme lage thema themen ergebnis beginn entscheidung seite leben eltern kind kinder
    frauen leute tausende hunderte dutzende tür tor sicherheit freiheit herz kopf hand auge augen dinge ding sache foto fotos
    bild bilder video videos quelle quellen copyright mehr lesen sie anzeige stand redaktion video audio`,
  alsoNames: '',
  alsoSurnames: '',
  honorifics: {
    male: 'herr herrn',
    female: 'frau',
    any: 'dr prof professor professorin doktor graf gräfin',
  },
  formsOfAddress: 'herr herrn frau dr prof',
  nameParticles: 'von van der den de zu vom zur bin al ben di da la le',
  nameSuffixes: 'jr sr ii iii',
  belongingWords: 'von der des',
  purposeWords: 'für',
  additionWords: 'und',
  articles: 'der die das dem den',
  participle: /^.{3,}(?:e|en|er|es|em)$/,
  plural: /^.{3,}(?:innen|en|er|e|s)$/,
  forms: {
    past: /^.{3,}(?:te|ten)$/,
    ing: /(?!)/,
    manner: /^.{3,}(?:weise|maßen)$/,
    female:
      /.(?:erin|entin|istin|chefin|anwältin|ärztin|frau|kanzlerin|ologin|ronomin|ministerin|schwester|mutter|tochter)$/,
    male: /.(?:mann|sprecher|minister|kanzler|präsident|chef|meister|vater|bruder|sohn)$/,
  },
  possessive: /['’][sS]$/,
  firstPerson: /(?<!\p{L})(?:[Ii]ch|[Ww]ir|[Mm]ich|[Uu]ns|[Mm]ir|[Mm]eine?[rnms]?|[Uu]nsere?[rnms]?)(?!\p{L})/u,
  givenNameEndings: {male: 'o us ert olf ich rd ang an er in ar ens', female: 'a ine ie ke et ild ud'},
  givenNames: {
    male: `alexander andreas anton arne axel benjamin bernd bernhard björn boris carsten christian christoph clemens daniel
      david dennis detlef dieter dietmar dirk dominik eberhard emmanuel erich ernst felix florian frank franz friedrich georg
      gerhard gregor günter günther hannes hans harald heiko heinrich heinz helmut hendrik herbert hermann holger horst hubertus
      ingo jakob jan jens joachim jochen joe johann johannes jonas jörg josef julian jürgen kai karl kevin klaus konrad kurt
      lars leon lorenz lothar ludwig lukas manfred marc marcel marco marcus mario mark markus martin matthias max maximilian
      michael moritz niklas nico nils norbert olaf ole oliver oskar otto pascal patrick paul peter philipp rainer ralf ralph
      reinhard reinhold rené richard robert robin roland rolf roman rudolf rüdiger sascha sebastian siegfried simon stefan steffen
      stephan sven theo thomas thorsten till tim timo tobias tom torsten udo ulf uli ulrich uwe viktor volker waldemar walter
      werner wilhelm winfried wladimir wolf wolfgang donald john james vladimir recep elon`,
    female: `alexandra alice andrea angela angelika anja anke anna anne annette annalena annika antje astrid barbara beate
      bettina birgit brigitte britta carina caroline christa christiane christina christine claudia cordula cornelia dagmar
      daniela diana doris dorothee elena elisabeth elke ellen emma erika esther eva franziska gabriele gerda gisela gudrun hannah
      hanna heide heidi heike helena helga hildegard ilse ina ines ingeborg ingrid irene iris jana jasmin jessica johanna judith
      julia juliane jutta karin karoline katarina katharina kathrin katja katrin kerstin klara kristina lara laura lea lena leonie
      lisa luisa manuela margarete margot maria marie marina marion marlene martina melanie mia michaela miriam mona monika nadine
      nancy natalie nicole nina olga paula petra pia ramona regina renate ricarda rita ruth sabine sabrina sandra sara sarah
      saskia silke silvia simone sonja sophia sophie stefanie stephanie susanne svenja sylvia tanja tatjana theresa ulrike ursula
      ute vanessa vera veronika yvonne kamala giorgia`,
  },
  roleNouns: `sprecher sprecherin minister ministerin präsident präsidentin kanzler kanzlerin chef chefin vorsitzende
    vorsitzender vorsitzenden leiter leiterin direktor direktorin geschäftsführer geschäftsführerin experte expertin experten
    professor professorin forscher forscherin forschern forscherinnen wissenschaftler wissenschaftlerin ökonom ökonomin ökonomen
    anwalt anwältin anwälte rechtsanwalt richter richterin staatsanwalt beamte beamter beamten beamtin polizist polizistin
    zeuge zeugin zeugen anwohner anwohnerin anwohnern nachbar nachbarin nachbarn kritiker kritikerin kritikern gegner
    kandidat kandidatin abgeordnete abgeordneter politiker politikerin senator senatorin gouverneur landrat landrätin
    bürgermeister bürgermeisterin oberbürgermeister rektor rektorin lehrer lehrerin schüler schülerin student studentin studenten
    arzt ärztin ärzte patient patientin autor autorin schriftsteller schriftstellerin journalist journalistin reporter reporterin
    redakteur trainer trainerin coach kapitän kapitänin spieler spielerin torwart verteidiger stürmer schiedsrichter sportler
    schauspieler schauspielerin sänger sängerin musiker musikerin künstler künstlerin regisseur regisseurin unternehmer
    unternehmerin gründer gründerin manager managerin mitarbeiter mitarbeiterin landwirt landwirtin bauer bäuerin wirt
    gewerkschafter gewerkschafterin aktivist aktivistin aktivisten demonstranten demonstrant teilnehmer teilnehmerin besucher
    besucherin kunde kundin kunden fahrer fahrerin fahrgast mann frau vater mutter sohn tochter bruder schwester großvater
    großmutter oma opa freund freundin ehemann ehefrau witwe junge mädchen männer opfer angeklagte angeklagter beschuldigte
    verdächtige täter botschafter botschafterin diplomat diplomaten general kommandeur soldat soldaten könig königin papst bischof
    pfarrer pfarrerin pastor pastorin erzieherin erzieher verkäuferin astronom historiker historikerin analyst analystin
    herausforderer herausforderin insider vertreter vertreterin beobachter verantwortliche verantwortlichen betroffene betroffenen
    eltern fans fan mediziner medizinerin psychologe psychologin biologe biologin meteorologe meteorologin virologe virologin
    ministerpräsident ministerpräsidentin außenminister premier premierminister premierministerin`,
  organisationNouns: `ministerium behörde behörden amt verband verein partei regierung gericht polizei feuerwehr unternehmen
    konzern firma gesellschaft gewerkschaft kommission ausschuss zeitung magazin institut universität hochschule stiftung bank
    agentur fraktion kammer rat organisation initiative bündnis club klub parlament bundestag bundesrat landtag senat kirche eu
    union nato uno stadt gemeinde land bund staatsanwaltschaft reederei opposition koalition verwaltung armee militär
    botschaft sender portal blatt spd cdu csu fdp afd linke grünen linken bahngesellschaft bürgerinitiative fluggesellschaft
    studie bericht gutachten urteil vorstand leitung redaktion team presse gruppe`,
  places: `deutschland österreich schweiz europa berlin wien bern brüssel paris london moskau washington kiew kyjiw peking
    ankara rom madrid lissabon warschau prag budapest tokio teheran jerusalem frankreich italien spanien polen russland ukraine
    china türkei usa israel iran großbritannien hamburg münchen köln frankfurt stuttgart düsseldorf bayern sachsen hessen`,
  abbreviations: `dr prof bzw ca usw etc z.b u.a d.h st nr mio mrd vgl sog evtl inkl abs art mr mrs hr fr jan feb apr jun
    jul aug sep sept okt nov dez ing dipl med jur phil z b u a d h`,
  elisions: 'n ne nen s ner',
  namingWords: `sogenannte sogenannten sogenannter sogenanntes sogenanntem namens titel roman film buch serie stück lied song
    album theaterstück oper ausstellung reihe projekt zeitung zeitschrift magazin fähre schiff gasthaus hotel begriff wort
    stichwort motto band`,
} satisfies QuoteWords;
