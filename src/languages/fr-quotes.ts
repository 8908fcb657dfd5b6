/** French: what the quotation engine needs to know of it. Data only. */
import type {QuoteWords} from '../core/language-data.ts';

export const quotes = {
  locale: 'fr',
  experimental: true,
  learnedAs: {
    dire: 'say',
    déclarer: 'say',
    affirmer: 'say',
    expliquer: 'explain',
    ajouter: 'add',
    raconter: 'tell',
    écrire: 'write',
    répondre: 'respond',
    demander: 'ask',
    préciser: 'explain',
    souligner: 'emphasize',
    indiquer: 'note',
    assurer: 'insist',
    insister: 'insist',
    annoncer: 'announce',
    reconnaître: 'admit',
    admettre: 'admit',
    rappeler: 'recall',
    conclure: 'conclude',
    prévenir: 'warn',
    dénoncer: 'criticize',
    qualifier: 'describe',
    évoquer: 'describe',
    juger: 'call',
    selon: 'according to',
    il: 'he',
    elle: 'she',
    ils: 'they',
    elles: 'they',
    je: 'i',
    nous: 'we',
    qui: 'who',
    de: 'of',
    du: 'of',
    des: 'of',
    'd’': 'of',
    à: 'to',
    au: 'to',
    aux: 'to',
    dans: 'in',
    en: 'in',
    par: 'by',
    pour: 'for',
    sur: 'on',
    avec: 'with',
    avant: 'before',
    après: 'after',
    devant: 'before',
    lors: 'at',
    comme: 'as',
    que: 'that',
    'qu’': 'that',
    et: 'and',
    ou: 'or',
    mais: 'but',
    tandis: 'while',
    si: 'if',
  },
  grammar: {
    cuts: /(?<=^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’])(?=\p{L})|(?=-(?:t-)?(?:ils?|elles?|on|je)$)|(?<=-(?:t-)?)(?=(?:ils?|elles?|on|je)$)/giu,
    subjectFarBehind: true,
    insertsInside: true,
  },
  verbs: {
    strong: `
    déclarer/déclare/déclaré/-/déclarait/déclaraient/déclarent/déclara/déclarée
    affirmer/affirme/affirmé/-/affirmait/affirmaient/affirment/affirma/affirmée
    expliquer/explique/expliqué/-/expliquait/expliquaient/expliquent/expliqua/expliquée
    ajouter/ajoute/ajouté/-/ajoutait/ajoutaient/ajoutent/ajouta/ajoutée
    raconter/raconte/raconté/-/racontait/racontaient/racontent/raconta/racontée
    assurer/assure/assuré/-/assurait/assuraient/assurent/assura/assurée
    préciser/précise/précisé/-/précisait/précisaient/précisent/précisa/précisée
    souligner/souligne/souligné/-/soulignait/soulignaient/soulignent/souligna/soulignée
    indiquer/indique/indiqué/-/indiquait/indiquaient/indiquent/indiqua/indiquée
    estimer/estime/estimé/-/estimait/estimaient/estiment/estima/estimée confier/confie/confié/-/confiait/confiaient/confient/confia/confiée
    insister/insiste/insisté/-/insistait/insistaient/insistent/insista/insistée
    annoncer/annonce/annoncé/-/annonçait/annonçaient/annoncent/annonça/annoncée
    demander/demande/demandé/-/demandait/demandaient/demandent/demanda/demandée
    commenter/commente/commenté/-/commentait/commentaient/commentent/commenta/commentée
    rétorquer/rétorque/rétorqué/-/rétorquait/rétorquaient/rétorquent/rétorqua/rétorquée
    répliquer/réplique/répliqué/-/répliquait/répliquaient/répliquent/répliqua/répliquée
    témoigner/témoigne/témoigné/-/témoignait/témoignaient/témoignent/témoigna/témoignée
    plaider/plaide/plaidé/-/plaidait/plaidaient/plaident/plaida/plaidée alerter/alerte/alerté/-/alertait/alertaient/alertent/alerta/alertée
    marteler/martèle/martelé/-/martelait/martelaient/martèlent/martela/martelée
    nuancer/nuance/nuancé/-/nuançait/nuançaient/nuancent/nuança/nuancée
    tempérer/tempère/tempéré/-/tempérait/tempéraient/tempèrent/tempéra/tempérée
    déplorer/déplore/déploré/-/déplorait/déploraient/déplorent/déplora/déplorée
    dénoncer/dénonce/dénoncé/-/dénonçait/dénonçaient/dénoncent/dénonça/dénoncée
    regretter/regrette/regretté/-/regrettait/regrettaient/regrettent/regretta/regrettée
    lancer/lance/lancé/-/lançait/lançaient/lancent/lança/lancée glisser/glisse/glissé/-/glissait/glissaient/glissent/glissa/glissée
    lâcher/lâche/lâché/-/lâchait/lâchaient/lâchent/lâcha/lâchée souffler/souffle/soufflé/-/soufflait/soufflaient/soufflent/souffla/soufflée
    résumer/résume/résumé/-/résumait/résumaient/résument/résuma/résumée
    détailler/détaille/détaillé/-/détaillait/détaillaient/détaillent/détailla/détaillée
    rappeler/rappelle/rappelé/-/rappelait/rappelaient/rappellent/rappela/rappelée
    interroger/interroge/interrogé/-/interrogeait/interrogeaient/interrogent/interrogea/interrogée
    protester/proteste/protesté/-/protestait/protestaient/protestent/protesta/protestée
    ironiser/ironise/ironisé/-/ironisait/ironisaient/ironisent/ironisa/ironisée avouer/avoue/avoué/-/avouait/avouaient/avouent/avoua/avouée
    confirmer/confirme/confirmé/-/confirmait/confirmaient/confirment/confirma/confirmée
    clamer/clame/clamé/-/clamait/clamaient/clament/clama/clamée crier/crie/crié/-/criait/criaient/crient/cria/criée
    murmurer/murmure/murmuré/-/murmurait/murmuraient/murmurent/murmura/murmurée
    chuchoter/chuchote/chuchoté/-/chuchotait/chuchotaient/chuchotent/chuchota/chuchotée
    tonner/tonne/tonné/-/tonnait/tonnaient/tonnent/tonna/tonnée
    plaisanter/plaisante/plaisanté/-/plaisantait/plaisantaient/plaisantent/plaisanta/plaisantée
    accuser/accuse/accusé/-/accusait/accusaient/accusent/accusa/accusée
    argumenter/argumente/argumenté/-/argumentait/argumentaient/argumentent/argumenta/argumentée
    justifier/justifie/justifié/-/justifiait/justifiaient/justifient/justifia/justifiée
    suggérer/suggère/suggéré/-/suggérait/suggéraient/suggèrent/suggéra/suggérée
    recommander/recommande/recommandé/-/recommandait/recommandaient/recommandent/recommanda/recommandée
    observer/observe/observé/-/observait/observaient/observent/observa/observée noter/note/noté/-/notait/notaient/notent/nota/notée
    relater/relate/relaté/-/relatait/relataient/relatent/relata/relatée relever/relève/relevé/-/relevait/relevaient/relèvent/releva/relevée
    signaler/signale/signalé/-/signalait/signalaient/signalent/signala/signalée
    tweeter/tweete/tweeté/-/tweetait/tweetaient/tweetent/tweeta/tweetée
    exhorter/exhorte/exhorté/-/exhortait/exhortaient/exhortent/exhorta/exhortée saluer/salue/salué/-/saluait/saluaient/saluent/salua/saluée
    fustiger/fustige/fustigé/-/fustigeait/fustigeaient/fustigent/fustigea/fustigée
    marmonner/marmonne/marmonné/-/marmonnait/marmonnaient/marmonnent/marmonna/marmonnée
    scander/scande/scandé/-/scandait/scandaient/scandent/scanda/scandée râler/râle/râlé/-/râlait/râlaient/râlent/râla/râlée
    balayer/balaye/balayé/-/balayait/balayaient/balayent/balaya/balayée estimer/estime/estimé/-/estimait/estimaient/estiment/estima/estimée
    jurer/jure/juré/-/jurait/juraient/jurent/jura/jurée dire/dit/dit/-/disait/disaient/disent/dite/dits/déclarant
    répondre/répond/répondu/-/répondait/répondaient/répondent/répondit écrire/écrit/écrit/-/écrivait/écrivaient/écrivent
    reconnaître/reconnaît/reconnu/-/reconnaissait/reconnaissaient/reconnaissent/reconnait admettre/admet/admis/-/admettait/admettaient/admettent
    promettre/promet/promis/-/promettait/promettaient/promettent poursuivre/poursuit/poursuivi/-/poursuivait/poursuivaient/poursuivent
    conclure/conclut/conclu/-/concluait/concluaient/concluent prévenir/prévient/prévenu/-/prévenait/prévenaient/préviennent
    soutenir/soutient/soutenu/-/soutenait/soutenaient/soutiennent maintenir/maintient/maintenu/-/maintenait/maintenaient/maintiennent
    souvenir/souvient/souvenu/-/souvenait/souvenaient/souviennent avertir/avertit/averti/-/avertissait/avertissaient/avertissent
    renchérir/renchérit/renchéri/-/renchérissait/renchérissaient/renchérissent réagir/réagit/réagi/-/réagissait/réagissaient/réagissent
    décrire/décrit/décrit/-/décrivait/décrivaient/décrivent prétendre/prétend/prétendu/-/prétendait/prétendaient/prétendent
    défendre/défend/défendu/-/défendait/défendaient/défendent
      exclamer/exclame/exclamé/-/exclamait/exclamaient/exclament/exclama/exclamée indigner/indigne/indigné/-/indignait/indignaient/indignent/indigna/indignée esclaffer/esclaffe/esclaffé/-/esclaffait/esclaffaient/esclaffent/esclaffa/esclaffée insurger/insurge/insurgé/-/insurgeait/insurgeaient/insurgent/insurgea/insurgée étonner/étonne/étonné/-/étonnait/étonnaient/étonnent/étonna/étonnée amuser/amuse/amusé/-/amusait/amusaient/amusent/amusa/amusée agacer/agace/agacé/-/agaçait/agaçaient/agacent/agaça/agacée désoler/désole/désolé/-/désolait/désolaient/désolent/désola/désolée emporter/emporte/emporté/-/emportait/emportaient/emportent/emporta/emportée`,
    weak: `
    juger/juge/jugé/-/jugeait/jugeaient/jugent/jugea/jugée évoquer/évoque/évoqué/-/évoquait/évoquaient/évoquent/évoqua/évoquée
    
    
    féliciter/félicite/félicité/-/félicitait/félicitaient/félicitent/félicita/félicitée
    inquiéter/inquiète/inquiété/-/inquiétait/inquiétaient/inquiètent/inquiéta/inquiétée
     
    
     
    
    interroger/interroge/interrogé/-/interrogeait/interrogeaient/interrogent/interrogea/interrogée
    penser/pense/pensé/-/pensait/pensaient/pensent/pensa/pensée
    qualifier/qualifie/qualifié/-/qualifiait/qualifiaient/qualifient/qualifia/qualifiée
    parler/parle/parlé/-/parlait/parlaient/parlent/parla/parlée
    critiquer/critique/critiqué/-/critiquait/critiquaient/critiquent/critiqua/critiquée
    rejeter/rejette/rejeté/-/rejetait/rejetaient/rejettent/rejeta/rejetée exiger/exige/exigé/-/exigeait/exigeaient/exigent/exigea/exigée
    réclamer/réclame/réclamé/-/réclamait/réclamaient/réclament/réclama/réclamée
    répéter/répète/répété/-/répétait/répétaient/répètent/répéta/répétée espérer/espère/espéré/-/espérait/espéraient/espèrent/espéra/espérée
    considérer/considère/considéré/-/considérait/considéraient/considèrent/considéra/considérée
    présenter/présente/présenté/-/présentait/présentaient/présentent/présenta/présentée
    imaginer/imagine/imaginé/-/imaginait/imaginaient/imaginent/imagina/imaginée
    analyser/analyse/analysé/-/analysait/analysaient/analysent/analysa/analysée
    constater/constate/constaté/-/constatait/constataient/constatent/constata/constatée
    pointer/pointe/pointé/-/pointait/pointaient/pointent/pointa/pointée déceler/décele/décelé/-/décelait/décelaient/décelent/décela/décelée
    refuser/refuse/refusé/-/refusait/refusaient/refusent/refusa/refusée menacer/menace/menacé/-/menaçait/menaçaient/menacent/menaça/menacée
    vanter/vante/vanté/-/vantait/vantaient/vantent/vanta/vantée appeler/appelle/appelé/-/appelait/appelaient/appellent/appela/appelée
    nommer/nomme/nommé/-/nommait/nommaient/nomment/nomma/nommée moquer/moque/moqué/-/moquait/moquaient/moquent/moqua/moquée
    
    alarmer/alarme/alarmé/-/alarmait/alarmaient/alarment/alarma/alarmée citer/cite/cité/-/citait/citaient/citent/cita/citée
    invoquer/invoque/invoqué/-/invoquait/invoquaient/invoquent/invoqua/invoquée
    exprimer/exprime/exprimé/-/exprimait/exprimaient/expriment/exprima/exprimée
    attaquer/attaque/attaqué/-/attaquait/attaquaient/attaquent/attaqua/attaquée
    imputer/impute/imputé/-/imputait/imputaient/imputent/imputa/imputée
    attribuer/attribue/attribué/-/attribuait/attribuaient/attribuent/attribua/attribuée faire/fait/faient/fait/-/faisait/faisaient/font/fit valoir
    savoir/sait/saient/su croire/croit/cru/-/croyait/croyaient/croient
    sourire/sourit/souri/-/souriait lire/lit/lu/-/lisait craindre/craint/craint/-/craignait/craignaient/craignent
    réjouir/réjouit/réjoui/-/réjouissait/réjouissaient/réjouissent plaindre/plaint/plaint/-/plaignait/plaignaient/plaignent
    résumer/résume/résumé voir/voit/vu/-/voyait/voyaient/voient`,
  },
  accordingTo: [
    'selon',
    'd’après',
    'd’ après',
    "d' après",
    'aux yeux de',
    'aux yeux du',
    'à en croire',
    'dixit',
    'de l’ avis de',
    'de l’ avis du',
    'pour reprendre les mots de',
    'estime-t-on à',
    'aux dires de',
    'aux dires du',
  ],
  speechNouns: `déclaration déclarations communiqué interview entretien discours tweet message lettre courriel mail propos
    réponse question commentaire rapport allocution conférence témoignage publication post promesse avertissement critique
    mots mot phrase formule aveu annonce réaction`,
  pronouns: {
    il: 'male',
    elle: 'female',
    ils: 'plural',
    elles: 'plural',
    je: 'speaker',
    'j’': 'speaker',
    "j'": 'speaker',
    nous: 'speaker',
    qui: 'relative',
  },
  possessivePronouns: {son: 'il', sa: 'il', ses: 'il', leur: 'ils', leurs: 'ils'},
  contracting: '',
  neverNouns:
    'dire déclarer affirmer expliquer ajouter raconter écrire répondre indiquer assurer estimer confier lancer glisser',
  standAlone: 'certains beaucoup plusieurs d’autres',
  beforeNouns: '',
  alsoOpenNames: '',
  determiners: `le la les l’ l' un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos chaque
    plusieurs quelques certains certaines tous toutes tout toute aucun aucune deux trois quatre cinq six sept huit neuf dix vingt
    trente cent mille nombreux nombreuses autre autres`,
  indefinites:
    'un une des plusieurs quelques certains certaines deux trois quatre cinq six sept huit neuf dix nombreux',
  prepositions: `de d’ d' du à au aux en dans par pour sur sous avec sans avant après devant derrière entre chez vers contre
    depuis pendant durant selon malgré parmi hors lors dès jusqu’ jusqu' jusque face comme auprès via près outre suite lors`,
  clausePrepositions: 'comme après avant depuis',
  comparisons: '',
  conjunctions: `que qu’ qu' et ou mais donc or ni car si quand lorsque lorsqu’ lorsqu' puisque puisqu’ tandis alors parce dont
    où comment pourquoi quoique afin quoi`,
  auxiliaries: `veut veulent voulait est sont était étaient été être a ont avait avaient aurait auraient aura ai avons avez sera seront serait
    seraient fut furent soit va vont peut peuvent pouvait pourrait doit doivent devait devrait ne n’ n' pas jamais se s’ s' m’ m'
    me t’ t' te y lui c’ c' ce plus rien`,
  passiveAuxiliaries: 'été fut furent',
  agentPrepositions: 'par',
  adverbs: `- -t- aussi encore déjà ensuite puis alors hier demain aujourd’hui aujourd'hui ainsi toutefois cependant pourtant
    notamment également enfin d’abord ici là très plutôt toujours souvent parfois même bien seulement simplement lundi mardi
    mercredi jeudi vendredi samedi dimanche matin soir midi récemment lui-même elle-même eux-mêmes tout on peu trop désormais
    finalement longtemps bientôt`,
  otherVerbs: `fait va vient prend met tient passe reste arrive devient semble permet compte souhaite tente cherche refuse
    gagne perd commence continue participe travaille habite vit dirige préside`,
  notNames: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre le la les l’ l' un une des du de d’ d' ce cet cette ces c’ c' il elle ils elles on nous vous je j’ j'
    et ou mais donc car si quand comme que qu’ qu' qui dont où dans en sur sous avec sans pour par selon après avant depuis
    pendant lors à au aux chez entre son sa ses leur leurs notre nos votre mon ma mes plus moins très aussi ainsi alors
    enfin puis ensuite pourtant cependant toutefois interrogé interrogée interrogés face malgré contre tout toute tous toutes
    certains plusieurs deux trois ne n’ n' pas oui non ah eh s’ s' se est ont a photo vidéo lire publié lui hier aujourd’hui
    aujourd'hui longtemps aucun aucune dès dixit là ici autre autres chaque voilà même est-ce y`,
  alsoNames: '',
  alsoSurnames: '',
  honorifics: {
    male: 'm monsieur mr',
    female: 'mme mlle madame mademoiselle',
    any: 'dr pr me maître docteur professeur mgr',
  },
  formsOfAddress: 'm mme mlle monsieur madame mr dr me maître',
  nameParticles: "de du des la le d’ d' van von den ben el al da di",
  nameSuffixes: 'jr ii iii',
  belongingWords: "de du des d’ d'",
  purposeWords: 'pour',
  additionWords: 'et',
  articles: "le la les l’ l'",
  participle: /(?!)/,
  plural: /^.{3,}[sx]$/,
  forms: {
    past: /(?!)/,
    ing: /ant$/,
    manner: /^.{3,}ment$/,
    female: /^(?:femme|fille|mère|sœur|présidente|ministre-femme|.+(?:trice|euse|ienne|ière))$/,
    male: /^(?:homme|père|frère|président|.+(?:teur|ien|ier))$/,
  },
  possessive: /(?!)/,
  firstPerson: /(?<!\p{L})(?:[Jj]e|[Jj][’']|[Mm]on|[Mm]a|[Mm]es|[Nn]ous|[Nn]otre|[Nn]os|[Mm]oi)(?!\p{L})/u,
  givenNameEndings: {male: 'ien eur ric ert o ck in on ain ard ien', female: 'a ine ette elle ie ise ane ène ée'},
  givenNames: {
    male: `adrien alain albert alexandre alexis alfred andré antoine arnaud arthur aurélien bastien benjamin benoît bernard
      bertrand boris bruno cédric charles christian christophe claude clément cyril damien daniel david denis didier dominique
      édouard emmanuel éric étienne fabien fabrice florent florian francis franck françois frédéric gabriel gaël gérald gérard
      gilbert gilles grégory guillaume guy hugo hugues henri hervé jacques jean jean-claude jean-françois jean-jacques jean-louis jean-luc
      jean-marc jean-marie jean-michel jean-paul jean-pierre jérôme joël jonathan jordan joseph julien karim kévin laurent léo léon
      lionel louis luc lucas marc marcel mathieu matthieu maurice maxime mehdi michel mickaël mohamed nathan nicolas noël olivier
      pascal patrice patrick paul philippe pierre quentin raphaël raymond rémi rené robert roger romain samuel sébastien serge simon
      stéphane sylvain théo thibault thierry thomas tony vincent victor william xavier yann yannick yves yvon donald joe vladimir elon`,
    female: `agnès alexandra alice amandine amélie anaïs andrée anne annie audrey aurélie aurore béatrice bérénice brigitte
      camille carole caroline catherine cécile céline chantal charlotte chloé christelle christiane christine claire clara claudine
      clémence clémentine colette coralie corinne danièle delphine denise dominique édith élisabeth élise éléonore élodie emma
      emmanuelle estelle eva évelyne fabienne fanny florence françoise gabrielle geneviève ghislaine hélène inès isabelle jacqueline
      jeanne jennifer jessica josiane julie juliette justine karine laetitia laura laure laurence léa louise lucie lydie magali manon
      margaux marianne marie marine marion marlène martine mathilde mélanie michèle mireille monique muriel nadia nadine nathalie
      nicole noémie odile océane olga pascale patricia pauline perrine rachel raphaëlle régine rosalie sabine sabrina sandra sandrine
      sarah ségolène séverine simone solène sonia sophie stéphanie suzanne sylvie valérie vanessa véronique virginie yvette
      kamala giorgia ursula`,
  },
  roleNouns: `porte-parole ministre président présidente premier première député députée sénateur sénatrice maire adjoint
    adjointe directeur directrice responsable chef cheffe patron patronne secrétaire délégué déléguée conseiller conseillère
    élu élue élus avocat avocate avocats procureur procureure juge magistrat magistrate enquêteur enquêteurs policier policiers
    gendarme gendarmes pompier pompiers témoin témoins voisin voisine voisins habitant habitante habitants riverain riverains
    expert experte experts chercheur chercheuse chercheurs professeur professeure enseignant enseignante économiste sociologue
    historien historienne politologue médecin médecins infirmière infirmier patient patiente auteur auteure autrice coautrice
    écrivain romancier romancière journaliste journalistes reporter acteur actrice chanteur chanteuse réalisateur réalisatrice
    entraîneur sélectionneur joueur joueuse capitaine attaquant gardien défenseur champion championne boxeur agriculteur
    agricultrice agriculteurs éleveur artisan commerçant commerçante entrepreneur dirigeant dirigeante fondateur fondatrice
    président-directeur pdg gérant gérante salarié salariée salariés ouvrier syndicaliste syndicalistes militant militante
    militants manifestant manifestants candidat candidate opposant opposante diplomate diplomates ambassadeur ambassadrice
    général commandant colonel soldat roi reine pape évêque prêtre père mère fils fille frère sœur mari femme homme hommes femmes
    ami amie jeune étudiant étudiante élève élèves parent parents retraité retraitée victime victimes source sources observateur
    observateurs analyste analystes spécialiste spécialistes client cliente touriste trésorier trésorière rapporteur
    rapporteure gouverneur préfet préfète commissaire membre membres ingénieur scientifique scientifiques mandataire
    participant participants supporter supporters usager usagers numéro bras`,
  organisationNouns: `ministère gouvernement parti syndicat fédération association mairie préfecture parquet tribunal cour
    police gendarmerie entreprise groupe société compagnie banque université école institut commission comité conseil assemblée
    sénat chambre collectif organisation ong onu otan union agence autorité bureau direction opposition majorité ligue club
    équipe fondation hôpital journal quotidien magazine chaîne site élysée matignon maison-blanche kremlin défense armée
    présidence région département ville étude rapport communiqué atestation centre observatoire service services presse`,
  places: `france paris europe allemagne berlin londres royaume-uni espagne madrid italie rome belgique bruxelles suisse
    genève russie moscou ukraine kiev chine pékin états-unis washington israël iran téhéran turquie ankara maroc algérie tunisie
    marseille lyon lille bordeaux toulouse nantes nice strasbourg havre`,
  abbreviations: 'm mm mme mlle mmes dr pr me etc cf p ex av bd st ste janv févr avr juil sept oct nov déc mgr',
  elisions: '',
  namingWords: `intitulé intitulée intitulés baptisé baptisée dit dite surnommé surnommée appelé appelée nommé nommée titre film
    roman livre série chanson album pièce exposition spectacle mot terme expression concept opération paquebot navire bateau
    projet programme revue magazine rubrique soi-disant fameux fameuse`,
} satisfies QuoteWords;
