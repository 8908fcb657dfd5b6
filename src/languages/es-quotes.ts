/** Spanish: what the quotation engine needs to know of it. Data only. */
import type {QuoteWords} from '../core/language-data.ts';

export const quotes = {
  locale: 'es',
  experimental: true,
  learnedAs: {
    decir: 'say',
    afirmar: 'say',
    declarar: 'say',
    explicar: 'explain',
    señalar: 'note',
    indicar: 'note',
    añadir: 'add',
    agregar: 'add',
    asegurar: 'insist',
    insistir: 'insist',
    contar: 'tell',
    relatar: 'tell',
    escribir: 'write',
    responder: 'respond',
    contestar: 'reply',
    replicar: 'reply',
    preguntar: 'ask',
    anunciar: 'announce',
    advertir: 'warn',
    admitir: 'admit',
    reconocer: 'admit',
    sostener: 'argue',
    destacar: 'emphasize',
    subrayar: 'emphasize',
    recordar: 'recall',
    concluir: 'conclude',
    criticar: 'criticize',
    denunciar: 'criticize',
    calificar: 'describe',
    describir: 'describe',
    tachar: 'call',
    llamar: 'call',
    según: 'according to',
    él: 'he',
    ella: 'she',
    ellos: 'they',
    ellas: 'they',
    yo: 'i',
    nosotros: 'we',
    quien: 'who',
    quienes: 'who',
    de: 'of',
    del: 'of',
    a: 'to',
    al: 'to',
    en: 'in',
    por: 'by',
    para: 'for',
    sobre: 'about',
    con: 'with',
    tras: 'after',
    ante: 'before',
    desde: 'from',
    hasta: 'until',
    como: 'as',
    que: 'that',
    y: 'and',
    o: 'or',
    pero: 'but',
    mientras: 'while',
    cuando: 'when',
    si: 'if',
  },
  grammar: {subjectFarBehind: true, insertsInside: true},
  verbs: {
    strong: `
    afirmar/afirma/afirmó/afirmando/afirmado/afirmaron/afirmaba/afirmaban/afirman
    declarar/declara/declaró/declarando/declarado/declararon/declaraba/declaraban/declaran
    explicar/explica/explicó/explicando/explicado/explicaron/explicaba/explicaban/explican
    señalar/señala/señaló/señalando/señalado/señalaron/señalaba/señalaban/señalan
    asegurar/asegura/aseguró/asegurando/asegurado/aseguraron/aseguraba/aseguraban/aseguran
    destacar/destaca/destacó/destacando/destacado/destacaron/destacaba/destacaban/destacan
    manifestar/manifesta/manifestó/manifestando/manifestado/manifestaron/manifestaba/manifestaban/manifestan
    indicar/indica/indicó/indicando/indicado/indicaron/indicaba/indicaban/indican
    comentar/comenta/comentó/comentando/comentado/comentaron/comentaba/comentaban/comentan
    preguntar/pregunta/preguntó/preguntando/preguntado/preguntaron/preguntaba/preguntaban/preguntan
    contestar/contesta/contestó/contestando/contestado/contestaron/contestaba/contestaban/contestan
    agregar/agrega/agregó/agregando/agregado/agregaron/agregaba/agregaban/agregan
    apuntar/apunta/apuntó/apuntando/apuntado/apuntaron/apuntaba/apuntaban/apuntan
    subrayar/subraya/subrayó/subrayando/subrayado/subrayaron/subrayaba/subrayaban/subrayan
    recalcar/recalca/recalcó/recalcando/recalcado/recalcaron/recalcaba/recalcaban/recalcan
    relatar/relata/relató/relatando/relatado/relataron/relataba/relataban/relatan
    confesar/confiesa/confesó/confesando/confesado/confesaron/confesaba/confesaban/confiesan
    lamentar/lamenta/lamentó/lamentando/lamentado/lamentaron/lamentaba/lamentaban/lamentan
    denunciar/denuncia/denunció/denunciando/denunciado/denunciaron/denunciaba/denunciaban/denuncian
    criticar/critica/criticó/criticando/criticado/criticaron/criticaba/criticaban/critican
    anunciar/anuncia/anunció/anunciando/anunciado/anunciaron/anunciaba/anunciaban/anuncian
    informar/informa/informó/informando/informado/informaron/informaba/informaban/informan
    precisar/precisa/precisó/precisando/precisado/precisaron/precisaba/precisaban/precisan
    aclarar/aclara/aclaró/aclarando/aclarado/aclararon/aclaraba/aclaraban/aclaran
    relatar/relata/relató/relatando/relatado/relataron/relataba/relataban/relatan
    gritar/grita/gritó/gritando/gritado/gritaron/gritaba/gritaban/gritan
    exclamar/exclama/exclamó/exclamando/exclamado/exclamaron/exclamaba/exclamaban/exclaman
    protestar/protesta/protestó/protestando/protestado/protestaron/protestaba/protestaban/protestan
    avisar/avisa/avisó/avisando/avisado/avisaron/avisaba/avisaban/avisan
    alertar/alerta/alertó/alertando/alertado/alertaron/alertaba/alertaban/alertan
    recordar/recuerda/recordó/recordando/recordado/recordaron/recordaba/recordaban/recuerdan
    replicar/replica/replicó/replicando/replicado/replicaron/replicaba/replicaban/replican
    insinuar/insinua/insinuó/insinuando/insinuado/insinuaron/insinuaba/insinuaban/insinuan
    argumentar/argumenta/argumentó/argumentando/argumentado/argumentaron/argumentaba/argumentaban/argumentan
    alegar/alega/alegó/alegando/alegado/alegaron/alegaba/alegaban/alegan
    justificar/justifica/justificó/justificando/justificado/justificaron/justificaba/justificaban/justifican
    adelantar/adelanta/adelantó/adelantando/adelantado/adelantaron/adelantaba/adelantaban/adelantan
    zanjar/zanja/zanjó/zanjando/zanjado/zanjaron/zanjaba/zanjaban/zanjan
    bromear/bromea/bromeó/bromeando/bromeado/bromearon/bromeaba/bromeaban/bromean
    susurrar/susurra/susurró/susurrando/susurrado/susurraron/susurraba/susurraban/susurran
    murmurar/murmura/murmuró/murmurando/murmurado/murmuraron/murmuraba/murmuraban/murmuran
    remarcar/remarca/remarcó/remarcando/remarcado/remarcaron/remarcaba/remarcaban/remarcan
    matizar/matiza/matizó/matizando/matizado/matizaron/matizaba/matizaban/matizan
    puntualizar/puntualiza/puntualizó/puntualizando/puntualizado/puntualizaron/puntualizaba/puntualizaban/puntualizan
    rematar/remata/remató/rematando/rematado/remataron/remataba/remataban/rematan
    sentenciar/sentencia/sentenció/sentenciando/sentenciado/sentenciaron/sentenciaba/sentenciaban/sentencian
    ironizar/ironiza/ironizó/ironizando/ironizado/ironizaron/ironizaba/ironizaban/ironizan
    opinar/opina/opinó/opinando/opinado/opinaron/opinaba/opinaban/opinan
    enfatizar/enfatiza/enfatizó/enfatizando/enfatizado/enfatizaron/enfatizaba/enfatizaban/enfatizan
    aseverar/asevera/aseveró/aseverando/aseverado/aseveraron/aseveraba/aseveraban/aseveran
    aconsejar/aconseja/aconsejó/aconsejando/aconsejado/aconsejaron/aconsejaba/aconsejaban/aconsejan
    recomendar/recomienda/recomendó/recomendando/recomendado/recomendaron/recomendaba/recomendaban/recomiendan
    jurar/jura/juró/jurando/jurado/juraron/juraba/juraban/juran corear/corea/coreó/coreando/coreado/corearon/coreaba/coreaban/corean
    espetar/espeta/espetó/espetando/espetado/espetaron/espetaba/espetaban/espetan
    tuitear/tuitea/tuiteó/tuiteando/tuiteado/tuitearon/tuiteaba/tuiteaban/tuitean
    detallar/detalla/detalló/detallando/detallado/detallaron/detallaba/detallaban/detallan
    expresar/expresa/expresó/expresando/expresado/expresaron/expresaba/expresaban/expresan
    decir/dice/dijo/diciendo/dicho/dijeron/decía/dicen/decían
    añadir/añade/añadió/añadiendo/añadido/añadieron/añadía/añaden
    responder/responde/respondió/respondiendo/respondido/respondieron/respondía/responden
    sostener/sostiene/sostuvo/sosteniendo/sostenido/sostuvieron/sostenía/sostienen
    admitir/admite/admitió/admitiendo/admitido/admitieron/admitía/admiten
    reconocer/reconoce/reconoció/reconociendo/reconocido/reconocieron/reconocía/reconocen
    advertir/advierte/advirtió/advirtiendo/advertido/advirtieron/advertía/advierten
    escribir/escribe/escribió/escribiendo/escrito/escribieron/escribía/escriben
    insistir/insiste/insistió/insistiendo/insistido/insistieron/insistía/insisten
    repetir/repite/repitió/repitiendo/repetido/repitieron/repetía
    contar/cuenta/contó/contando/contado/contaron/contaba/contaban/cuentan
    concluir/concluye/concluyó/concluyendo/concluido/concluyeron/concluía
    proseguir/prosigue/prosiguió/prosiguiendo/proseguido reiterar/reitera/reiteró/reiterando/reiterado/reiteraron
    prometer/promete/prometió/prometiendo/prometido/prometieron/prometía/prometen`,
    weak: `
    negar/niega/negó/negando/negado/negaron/negaba/negaban/niegan tachar/tacha/tachó/tachando/tachado/tacharon/tachaba/tachaban/tachan
    calificar/califica/calificó/calificando/calificado/calificaron/calificaba/calificaban/califican
    tildar/tilda/tildó/tildando/tildado/tildaron/tildaba/tildaban/tildan
    considerar/considera/consideró/considerando/considerado/consideraron/consideraba/consideraban/consideran
    valorar/valora/valoró/valorando/valorado/valoraron/valoraba/valoraban/valoran
    celebrar/celebra/celebró/celebrando/celebrado/celebraron/celebraba/celebraban/celebran
    felicitar/felicita/felicitó/felicitando/felicitado/felicitaron/felicitaba/felicitaban/felicitan
    rechazar/rechaza/rechazó/rechazando/rechazado/rechazaron/rechazaba/rechazaban/rechazan
    pensar/piensa/pensó/pensando/pensado/pensaron/pensaba/pensaban/piensan
    hablar/habla/habló/hablando/hablado/hablaron/hablaba/hablaban/hablan
    señalar/señala/señaló/señalando/señalado/señalaron/señalaba/señalaban/señalan
    quejar/queja/quejó/quejando/quejado/quejaron/quejaba/quejaban/quejan
    acusar/acusa/acusó/acusando/acusado/acusaron/acusaba/acusaban/acusan
    llamar/llama/llamó/llamando/llamado/llamaron/llamaba/llamaban/llaman
    acordar/acuerda/acordó/acordando/acordado/acordaron/acordaba/acordaban/acuerdan
    continuar/continua/continuó/continuando/continuado/continuaron/continuaba/continuaban/continuan
    mostrar/muestra/mostró/mostrando/mostrado/mostraron/mostraba/mostraban/muestran
    notificar/notifica/notificó/notificando/notificado/notificaron/notificaba/notificaban/notifican
    pronosticar/pronostica/pronosticó/pronosticando/pronosticado/pronosticaron/pronosticaba/pronosticaban/pronostican
    criticar/critica/criticó/criticando/criticado/criticaron/criticaba/criticaban/critican
    apostar/apuesta/apostó/apostando/apostado/apostaron/apostaba/apostaban/apuestan
    reclamar/reclama/reclamó/reclamando/reclamado/reclamaron/reclamaba/reclamaban/reclaman
    razonar/razona/razonó/razonando/razonado/razonaron/razonaba/razonaban/razonan
    reflexionar/reflexiona/reflexionó/reflexionando/reflexionado/reflexionaron/reflexionaba/reflexionaban/reflexionan
    apelar/apela/apeló/apelando/apelado/apelaron/apelaba/apelaban/apelan
    expresar/expresa/expresó/expresando/expresado/expresaron/expresaba/expresaban/expresan
    citar/cita/citó/citando/citado/citaron/citaba/citaban/citan
    cuestionar/cuestiona/cuestionó/cuestionando/cuestionado/cuestionaron/cuestionaba/cuestionaban/cuestionan
    atacar/ataca/atacó/atacando/atacado/atacaron/atacaba/atacaban/atacan
    amenazar/amenaza/amenazó/amenazando/amenazado/amenazaron/amenazaba/amenazaban/amenazan
    felicitar/felicita/felicitó/felicitando/felicitado/felicitaron/felicitaba/felicitaban/felicitan
    invitar/invita/invitó/invitando/invitado/invitaron/invitaba/invitaban/invitan
    zanjar/zanja/zanjó/zanjando/zanjado/zanjaron/zanjaba/zanjaban/zanjan
    ordenar/ordena/ordenó/ordenando/ordenado/ordenaron/ordenaba/ordenaban/ordenan
    plantear/plantea/planteó/planteando/planteado/plantearon/planteaba/planteaban/plantean
    presumir/presume/presumió/presumiendo/presumido/presumía resumir/resume/resumió/resumiendo/resumido/resumía
    describir/describe/describió/describiendo/descrito/describieron/describía/describen
    definir/define/definió/definiendo/definido/definieron pedir/pide/pidió/pidiendo/pedido/pidieron/pedía/piden
    creer/cree/creyó/creyendo/creído/creía/creen exigir/exige/exigió/exigiendo/exigido/exigieron/exigen
    seguir/sigue/siguió/siguiendo/seguido referir/refiere/refirió/refiriendo/referido
    defender/defiende/defendió/defendiendo/defendido/defendieron/defienden ser/-/fue ver/ve/vio/viendo/visto
    leer/lee/leyó/leyendo/leído sonreír/sonríe/sonrió/sonriendo reír/ríe/rio
    entender/entiende/entendió/entendiendo/entendido suplicar/suplica/suplicó
    mantener/mantiene/mantuvo/manteniendo/mantenido/mantuvieron hacer/hace/hizo/haciendo/hecho reconvenir/reconviene`,
  },
  accordingTo: [
    'según',
    'a juicio de',
    'a juicio del',
    'en palabras de',
    'en palabras del',
    'en opinión de',
    'en opinión del',
    'de acuerdo con',
    'para',
    'a decir de',
  ],
  speechNouns: `declaración declaraciones comunicado entrevista rueda discurso carta mensaje tuit informe nota palabras
    respuesta pregunta comentario intervención comparecencia publicación conferencia testimonio frase anuncio crítica críticas
    promesa advertencia denuncia propuesta`,
  pronouns: {
    él: 'male',
    ella: 'female',
    ellos: 'plural',
    ellas: 'plural',
    yo: 'speaker',
    nosotros: 'speaker',
    quien: 'relative',
    quienes: 'relative',
  },
  possessivePronouns: {su: 'él', sus: 'él'},
  contracting: '',
  neverNouns: `decir afirmar declarar explicar señalar asegurar destacar manifestar indicar comentar preguntar contestar
    agregar apuntar subrayar relatar lamentar denunciar anunciar protestar añadir responder sostener escribir contar`,
  standAlone: 'algunos muchos otros varios todos',
  beforeNouns: '',
  alsoOpenNames: '',
  determiners: `el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro
    nuestra nuestros nuestras cada varios varias algunos algunas muchos muchas otro otra otros otras todos todas todo toda
    ningún ninguna dos tres cuatro cinco seis siete ocho nueve diez veinte treinta cien mil cientos miles decenas numerosos medio
    media`,
  indefinites:
    'un una unos unas varios varias algunos algunas muchos muchas otro otra otros otras dos tres cuatro cinco numerosos',
  prepositions: `de del a al en por para sobre con sin tras ante desde hasta entre contra hacia durante mediante según bajo
    como junto frente excepto salvo vía`,
  clausePrepositions: 'como tras hasta desde según',
  comparisons: '',
  conjunctions: `que y e o u pero mas sino porque pues si cuando mientras aunque donde cuyo cuya cual cuales cómo qué dónde
    por qué ni`,
  auxiliaries: `es son era eran fue fueron ser sido está están estaba estaban ha han había habían habría habrían haya he hemos
    será serán sería serían va van iba puede pueden podía podría debe deben debería no nunca jamás se me nos lo le les te ya`,
  passiveAuxiliaries: 'fue fueron sido',
  agentPrepositions: 'por',
  adverbs: `también además después luego antes ahora ayer hoy mañana aquí allí así entonces siempre ya aún todavía incluso
    sólo solo solamente muy más menos tan quizá quizás tal vez finalmente posteriormente sin embargo lunes martes miércoles
    jueves viernes sábado domingo pasado noche tarde tajante mismo misma bien casi`,
  otherVerbs: `tiene tienen tenía tuvo viene vino lleva llevó queda quedó deja dejó pone puso toma tomó hace llega llegó sale
    salió pasa pasó vive trabaja dirige preside gana ganó pierde perdió busca buscó espera intenta quiere quiso sabe abrió
    aprobó visitó viajará sufrió recibió`,
  notNames: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre el la los las un una unos unas este esta estos estas ese esa su sus mi mis nuestro
    nuestra y e o pero si cuando mientras aunque porque como en de del a al por para con sin sobre tras ante desde hasta entre
    contra según durante más menos muy así también además después luego antes ahora ayer hoy entonces ya no sí lo le les se que
    qué quién cómo dónde cuándo todo toda todos todas algunos algunas muchos muchas otro otra otros dos tres cada preguntado
    preguntada pregunta foto vídeo fuente leer me nos te es son fue era está ha han había hay ni aquí allí sin embargo`,
  alsoNames: '',
  alsoSurnames: '',
  honorifics: {
    male: 'señor sr don d',
    female: 'señora sra señorita doña dña',
    any: 'dr dra doctor doctora profesor profesora licenciado',
  },
  formsOfAddress: 'señor sr don señora sra señorita doña dr dra d dña',
  nameParticles: 'de del la las los y i van von bin al el da di',
  nameSuffixes: 'jr ii iii',
  belongingWords: 'de del',
  purposeWords: 'para',
  additionWords: 'y e',
  articles: 'el la los las',
  participle: /(?!)/,
  plural: /^.{3,}s$/,
  forms: {
    past: /(?!)/,
    ing: /(?:ando|iendo)$/,
    manner: /^.{3,}mente$/,
    female: /^(?:mujer|madre|hija|hermana|reina|presidenta|.+(?:tora|dora|sora|nera|ista|óloga|jala|jera|taria))$/,
    male: /^(?:hombre|padre|hijo|hermano|rey|presidente|.+(?:tor|dor|sor|nero|ólogo|jal|jero|tario))$/,
  },
  possessive: /(?!)/,
  firstPerson: /(?<!\p{L})(?:[Yy]o|[Mm]i|[Mm]is|[Nn]osotros|[Nn]uestr[oa]s?|[Mm]e|[Nn]os)(?!\p{L})/u,
  givenNameEndings: {male: 'o os el án ín ez ro', female: 'a is ía ina'},
  givenNames: {
    male: `abel adolfo adrián agustín alberto alejandro alfonso alfredo álvaro andrés ángel antonio arturo aurelio baltasar benito
      bernardo borja bruno carlos césar christian claudio cristian cristóbal daniel david diego domingo eduardo emilio enrique ernesto
      esteban eugenio federico felipe félix fermín fernando fidel francisco francesc gabriel gerardo germán gonzalo gregorio guillermo
      gustavo héctor hugo ignacio isaac isidro iván íñigo jacinto jaime javier jesús joan joaquín jordi jorge josé josep juan juanma
      julián julio kevin leandro leonardo leopoldo lorenzo lucas luis manuel marcelo marcos mariano mario martín mateo matías mauricio
      miguel moisés nicolás octavio óscar oriol pablo pascual patricio pau pedro pere rafael ramiro ramón raúl ricardo roberto rodrigo
      rogelio román rubén salvador samuel santiago santos saúl sebastián sergio simón teodoro tomás valentín vicente víctor xavier
      donald joe emmanuel vladimir volodímir javi paco pepe nayib gustavo`,
    female: `adela adriana águeda aitana alba alejandra alicia almudena amalia amparo ana andrea ángela ángeles antonia ariadna
      aurora beatriz belén berta blanca camila carla carlota carmen carolina catalina cecilia celia clara claudia concepción
      consuelo cristina daniela delia diana dolores elena elisa elvira emilia emma esperanza esther estela eugenia eva fátima
      gabriela gloria graciela guadalupe inés inmaculada irene isabel ivonne josefa juana julia laia laura leonor leticia lidia
      lola lorena lourdes lucía luisa luz macarena magdalena manuela mar margarita maría mariana marina marta martina mercedes
      míriam mónica montserrat natalia nerea noelia nuria olga paloma patricia paula paz pilar raquel rebeca rita rocío rosa rosario
      ruth sandra sara silvia sofía soledad sonia susana tamara teresa valentina valeria vanesa verónica victoria virginia yolanda
      claudia ursula kamala giorgia`,
  },
  roleNouns: `portavoz presidente presidenta vicepresidente vicepresidenta ministro ministra primer consejero consejera
    alcalde alcaldesa concejal concejala diputado diputada senador senadora gobernador gobernadora secretario secretaria director
    directora responsable jefe jefa líder líderes delegado delegada embajador embajadora candidato candidata mandatario mandataria
    abogado abogada abogados fiscal juez jueza magistrado magistrada policía policías agente agentes testigo testigos vecino
    vecina vecinos vecinas residente residentes experto experta expertos investigador investigadora investigadores científico
    científica científicos catedrático catedrática profesor profesora maestro maestra economista sociólogo historiador
    historiadora biólogo bióloga arqueólogo arqueóloga analista analistas médico médica médicos enfermera enfermero paciente
    escritor escritora autor autora periodista periodistas actor actriz cantante músico director pintor artista artistas
    entrenador entrenadora técnico seleccionador jugador jugadora capitán delantero portero defensa gimnasta árbitro ciclista
    agricultor agricultores ganadero ganadera empresario empresaria empresarios fundador fundadora dueño dueña propietario
    trabajador trabajadora trabajadores empleado sindicalista activista activistas manifestante manifestantes opositor
    diplomático diplomáticos general comandante coronel soldado rey reina papa obispo sacerdote padre madre hijo hija hermano
    hermana marido esposa mujer hombre mujeres hombres amigo amiga joven jóvenes estudiante estudiantes alumno alumna víctima
    víctimas acusado acusada menor fuente fuentes funcionario funcionarios observador observadores especialista
    especialistas cliente turista taxista conductor veterinario veterinaria bombero bomberos gerente comisario comisaria
    miembro miembros ingeniero ingeniera familiar familiares padres ex compañero compañera hincha aficionado aficionados`,
  organisationNouns: `ministerio gobierno ejecutivo partido sindicato federación asociación ayuntamiento alcaldía diputación
    junta generalitat fiscalía tribunal audiencia juzgado corte policía guardia empresa compañía grupo banco universidad
    instituto comisión comité consejo congreso senado parlamento organización ong onu otan unión agencia autoridad oposición
    mayoría liga club equipo fundación hospital diario periódico revista cadena web embajada ejército presidencia departamento
    dirección estudio informe comunicado atestado plataforma coordinadora defensa acusación oficina casa secretaría concejalía
    consejería rectorado cámara coalición colectivo cooperativa`,
  places: `españa madrid barcelona europa alemania berlín francia parís londres italia roma rusia moscú ucrania kiev china
    pekín washington israel irán turquía marruecos méxico argentina colombia venezuela perú chile ecuador bolivia cuba brasil
    lima quito bogotá caracas santiago montevideo buenos aires sevilla valencia cataluña andalucía galicia euskadi bruselas`,
  abbreviations: 'sr sra sres dr dra d dña prof etc ej p pp av avda núm nº ee uu ee.uu ss mm gral lic ing arq ud uds',
  elisions: '',
  namingWords: `titulado titulada llamado llamada llamados denominado denominada apodado apodada novela película libro serie
    canción disco álbum obra exposición muestra espectáculo término palabra expresión concepto operación barco buque sonda
    proyecto programa revista título bautizado bautizada lema`,
} satisfies QuoteWords;
