/** English: what the quotation engine needs to know of it. Data only. */
import type {QuoteWords} from '../core/language-data.ts';
import {declining} from './en-declining.ts';

export const quotes = {
  locale: 'en',
  grammar: {placesBehindCommas: true},
  verbs: {
    strong: `
      say/says/said/saying tell/tells/told/telling add/adds/added/adding write/writes/wrote/writing/written
      ask/asks/asked/asking explain/explains/explained/explaining continue/continues/continued/continuing
      note/notes/noted/noting argue/argues/argued/arguing claim/claims/claimed/claiming
      insist/insists/insisted/insisting respond/responds/responded/responding reply/replies/replied/replying
      state/states/stated/stating declare/declares/declared/declaring tweet/tweets/tweeted/tweeting
      announce/announces/announced/announcing warn/warns/warned/warning recall/recalls/recalled/recalling
      admit/admits/admitted/admitting acknowledge/acknowledges/acknowledged/acknowledging
      concede/concedes/conceded/conceding conclude/concludes/concluded/concluding assert/asserts/asserted/asserting
      stress/stresses/stressed/stressing emphasize/emphasizes/emphasized/emphasizing
      emphasise/emphasises/emphasised/emphasising quip/quips/quipped/quipping joke/jokes/joked/joking
      boast/boasts/boasted/boasting lament/laments/lamented/lamenting complain/complains/complained/complaining
      remark/remarks/remarked/remarking answer/answers/answered/answering exclaim/exclaims/exclaimed/exclaiming
      recount/recounts/recounted/recounting reiterate/reiterates/reiterated/reiterating
      retort/retorts/retorted/retorting counter/counters/countered/countering testify/testifies/testified/testifying
      contend/contends/contended/contending allege/alleges/alleged/alleging maintain/maintains/maintained/maintaining
      observe/observes/observed/observing comment/comments/commented/commenting vow/vows/vowed/vowing
      pledge/pledges/pledged/pledging shout/shouts/shouted/shouting yell/yells/yelled/yelling
      chant/chants/chanted/chanting cry/cries/cried/crying mutter/mutters/muttered/muttering
      whisper/whispers/whispered/whispering murmur/murmurs/murmured/murmuring muse/muses/mused/musing
      gush/gushes/gushed/gushing fume/fumes/fumed/fuming chide/chides/chided/chiding scold/scolds/scolded/scolding
      plead/pleads/pleaded/pleading urge/urges/urged/urging elaborate/elaborates/elaborated/elaborating
      clarify/clarifies/clarified/clarifying confess/confesses/confessed/confessing
      confide/confides/confided/confiding proclaim/proclaims/proclaimed/proclaiming
      predict/predicts/predicted/predicting caution/cautions/cautioned/cautioning
      suggest/suggests/suggested/suggesting email/emails/emailed/emailing text/texts/texted/texting
      blog/blogs/blogged/blogging interject/interjects/interjected/interjecting opine/opines/opined/opining
      retweet/retweets/retweeted/retweeting quote/quotes/quoted/quoting cite/cites/cited/citing
      report/reports/reported/reporting repeat/repeats/repeated/repeating reason/reasons/reasoned/reasoning
      wonder/wonders/wondered/wondering advise/advises/advised/advising scoff/scoffs/scoffed/scoffing
      snap/snaps/snapped/snapping snipe/snipes/sniped/sniping deadpan/deadpans/deadpanned/deadpanning
      warble/warbles/warbled/warbling croon/croons/crooned/crooning crow/crows/crowed/crowing
      brag/brags/bragged/bragging bemoan/bemoans/bemoaned/bemoaning decry/decries/decried/decrying
      intone/intones/intoned/intoning riff/riffs/riffed/riffing surmise/surmises/surmised/surmising
      enthuse/enthuses/enthused/enthusing venture/ventures/ventured/venturing recite/recites/recited/reciting
      recollect/recollects/recollected/recollecting reveal/reveals/revealed/revealing
      confirm/confirms/confirmed/confirming deny/denies/denied/denying thunder/thunders/thundered/thundering
      bellow/bellows/bellowed/bellowing scream/screams/screamed/screaming implore/implores/implored/imploring
      inquire/inquires/inquired/inquiring query/queries/queried/querying echo/echoes/echoed/echoing
      agree/agrees/agreed/agreeing speculate/speculates/speculated/speculating`,
    weak: `
      call/calls/called/calling describe/describes/described/describing point/points/pointed/pointing
      speak/speaks/spoke/speaking/spoken talk/talks/talked/talking criticize/criticizes/criticized/criticizing
      criticise/criticises/criticised/criticising denounce/denounces/denounced/denouncing
      blast/blasts/blasted/blasting slam/slams/slammed/slamming accuse/accuses/accused/accusing
      condemn/condemns/condemned/condemning dismiss/dismisses/dismissed/dismissing mock/mocks/mocked/mocking
      attack/attacks/attacked/attacking praise/praises/praised/praising promise/promises/promised/promising
      propose/proposes/proposed/proposing question/questions/questioned/questioning
      express/expresses/expressed/expressing dub/dubs/dubbed/dubbing label/labels/labeled/labeling/labelled
      characterize/characterizes/characterized/characterizing characterise/characterises/characterised/characterising
      think/thinks/thought/thinking believe/believes/believed/believing feel/feels/felt/feeling
      know/knows/knew/knowing hope/hopes/hoped/hoping want/wants/wanted/wanting mention/mentions/mentioned/mentioning
      refer/refers/referred/referring charge/charges/charged/charging read/reads/read/reading
      post/posts/posted/posting publish/publishes/published/publishing issue/issues/issued/issuing
      release/releases/released/releasing go/goes/went/going put/puts/put/putting begin/begins/began/beginning
      start/starts/started/starting offer/offers/offered/offering demand/demands/demanded/demanding
      remember/remembers/remembered/remembering estimate/estimates/estimated/estimating
      indicate/indicates/indicated/indicating show/shows/showed/showing find/finds/found/finding
      mean/means/meant/meaning address/addresses/addressed/addressing defend/defends/defended/defending
      blame/blames/blamed/blaming challenge/challenges/challenged/challenging compare/compares/compared/comparing
      liken/likens/likened/likening hail/hails/hailed/hailing tout/touts/touted/touting
      reject/rejects/rejected/rejecting thank/thanks/thanked/thanking apologize/apologizes/apologized/apologizing
      signal/signals/signaled/signaling/signalled share/shares/shared/sharing highlight/highlights/highlighted/highlighting
      press/presses/pressed/pressing raise/raises/raised/raising portray/portrays/portrayed/portraying
      reference/references/referenced/referencing deliver/delivers/delivered/delivering
      launch/launches/launched/launching threaten/threatens/threatened/threatening worry/worries/worried/worrying
      view/views/viewed/viewing expect/expects/expected/expecting require/requires/required/requiring
      decide/decides/decided/deciding discuss/discusses/discussed/discussing appeal/appeals/appealed/appealing
      regard/regards/regarded/regarding consider/considers/considered/considering assure/assures/assured/assuring
      remind/reminds/reminded/reminding reassure/reassures/reassured/reassuring affirm/affirms/affirmed/affirming
      reaffirm/reaffirms/reaffirmed/reaffirming deride/derides/derided/deriding
      lambaste/lambastes/lambasted/lambasting assail/assails/assailed/assailing
      ridicule/ridicules/ridiculed/ridiculing laud/lauds/lauded/lauding applaud/applauds/applauded/applauding
      extol/extols/extolled/extolling champion/champions/championed/championing bash/bashes/bashed/bashing
      rip/rips/ripped/ripping cast/casts/cast/casting paint/paints/painted/painting brand/brands/branded/branding
      term/terms/termed/terming deem/deems/deemed/deeming name/names/named/naming ponder/ponders/pondered/pondering
      list/lists/listed/listing outline/outlines/outlined/outlining detail/details/detailed/detailing
      summarize/summarizes/summarized/summarizing underscore/underscores/underscored/underscoring
      imply/implies/implied/implying hint/hints/hinted/hinting disclose/discloses/disclosed/disclosing
      advocate/advocates/advocated/advocating recommend/recommends/recommended/recommending
      support/supports/supported/supporting oppose/opposes/opposed/opposing protest/protests/protested/protesting
      voice/voices/voiced/voicing vent/vents/vented/venting scrawl/scrawls/scrawled/scrawling
      sign/signs/signed/signing jot/jots/jotted/jotting pen/pens/penned/penning sing/sings/sang/singing
      cheer/cheers/cheered/cheering laugh/laughs/laughed/laughing smile/smiles/smiled/smiling
      shrug/shrugs/shrugged/shrugging nod/nods/nodded/nodding sigh/sighs/sighed/sighing grin/grins/grinned/grinning
      kid/kids/kidded/kidding fire/fires/fired/firing shoot/shoots/shot/shooting lash/lashes/lashed/lashing
      rail/rails/railed/railing pronounce/pronounces/pronounced/pronouncing invoke/invokes/invoked/invoking
      coin/coins/coined/coining use/uses/used/using introduce/introduces/introduced/introducing
      open/opens/opened/opening end/ends/ended/ending finish/finishes/finished/finishing sum/sums/summed/summing
      follow/follows/followed/following keep/keeps/kept/keeping give/gives/gave/giving send/sends/sent/sending
      make/makes/made/making convey/conveys/conveyed/conveying relay/relays/relayed/relaying
      communicate/communicates/communicated/communicating disagree/disagrees/disagreed/disagreeing
      dispute/disputes/disputed/disputing object/objects/objected/objecting order/orders/ordered/ordering
      instruct/instructs/instructed/instructing invite/invites/invited/inviting beg/begs/begged/begging
      persuade/persuades/persuaded/persuading convince/convinces/convinced/convincing
      inform/informs/informed/informing notify/notifies/notified/notifying learn/learns/learned/learning
      hear/hears/heard/hearing understand/understands/understood/understanding`,
  },
  accordingTo: ['according to', 'in the words of', 'in the opinion of', 'as told by'],
  reporting: {
    verbs: `
      decline/declines/declined/declining refuse/refuses/refused/refusing seem/seems/seemed/seeming
      appear/appears/appeared/appearing endorse/endorses/endorsed/endorsing plan/plans/planned/planning
      seek/seeks/sought/seeking fear/fears/feared/fearing see/sees/saw/seeing/seen back/backs/backed/backing
      favor/favors/favored/favoring favour/favours/favoured/favouring recognize/recognizes/recognized/recognizing
      recognise/recognises/recognised/recognising realize/realizes/realized/realizing
      realise/realises/realised/realising intend/intends/intended/intending prefer/prefers/preferred/preferring
      assume/assumes/assumed/assuming imagine/imagines/imagined/imagining suspect/suspects/suspected/suspecting
      doubt/doubts/doubted/doubting forecast/forecasts/forecasted/forecasting
      encourage/encourages/encouraged/encouraging request/requests/requested/requesting aim/aims/aimed/aiming
      determine/determines/determined/determining identify/identifies/identified/identifying
      welcome/welcomes/welcomed/welcoming vote/votes/voted/voting rule/rules/ruled/ruling
      promote/promotes/promoted/promoting project/projects/projected/projecting guess/guesses/guessed/guessing
      like/likes/liked/liking love/loves/loved/loving need/needs/needed/needing look/looks/looked/looking
      focus/focuses/focused/focusing push/pushes/pushed/pushing include/includes/included/including
      allow/allows/allowed/allowing approve/approves/approved/approving embrace/embraces/embraced/embracing
      congratulate/congratulates/congratulated/congratulating allude/alludes/alluded/alluding
      forget/forgets/forgot/forgetting/forgotten notice/notices/noticed/noticing judge/judges/judged/judging
      trust/trusts/trusted/trusting try/tries/tried/trying swear/swears/swore/swearing
      disavow/disavows/disavowed/disavowing rate/rates/rated/rating rank/ranks/ranked/ranking
      lead/leads/led/leading credit/credits/credited/crediting`,
    nouns: `suggestion suggestions claim claims allegation allegations accusation accusations assertion assertions fear
      fears concern concerns hope hopes belief beliefs view views opinion opinions prediction predictions warning
      warnings rumor rumors speculation report reports announcement plan plans promise promises pledge pledges vow call
      calls request requests demand demands criticism doubt doubts idea notion expectation expectations estimate
      estimates decision refusal proposal proposals threat threats argument arguments statement statements complaint
      complaints confidence assumption conclusion contention sense feeling admission acknowledgment acknowledgement
      recommendation desire support opposition attack attacks endorsement question questions worry worries insistence
      impression theory thought fact evidence sign signs signal signals poll polls survey surveys news`,
    states: `confident hopeful skeptical certain sure aware concerned worried unclear clear eager willing afraid critical
      convinced optimistic glad happy ready interested reportedly allegedly supportive proud surprised`,
    openers: 'that to if whether what why how who when where which',
    negation: /^(?:not|never|no|nobody|none|neither|nor|without|cannot)$|n[’']t$/,
    modal: /^(?:would|could|can|may|might|must|shall|should|will|[’']ll|to|if|unless|whether|reportedly|allegedly)$/,
    infinitives: 'to',
    perfects: 'have',
  },
  speechNouns: `statement statements interview interviews tweet tweets post posts letter email e-mail speech remark remarks comment
    comments message report column op-ed essay testimony press-release release memo note address podcast editorial blog
    briefing call announcement book memoir article piece review report ruling opinion filing lawsuit complaint video text
    response question questions answer reply quote quotation words view views line joke chant chants sign motto slogan
    claim argument assertion warning criticism pledge promise conclusion suggestion description assessment belief
    contention insistence admission acknowledgment acknowledgement accusation allegation plea vow demand recommendation
    advice concern prediction explanation apology boast endorsement characterization characterisation comparison
    declaration denial defense defence reaction announcement calls rhetoric mantra refrain observation recollection`,
  pronouns: {
    he: 'male',
    she: 'female',
    they: 'plural',
    it: 'neuter',
    i: 'speaker',
    we: 'speaker',
    who: 'relative',
  },
  possessivePronouns: {his: 'he', her: 'she', their: 'they', its: 'it', my: 'i', our: 'we'},
  contracting: 'there here that this what let one everyone nobody everybody something nothing',
  neverNouns: 'say',
  standAlone: 'all others',
  beforeNouns: 'in',
  alsoOpenNames: 'like once',
  determiners: `the a an this that these those some many several most all both each every another any no one two three four
    five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred dozens hundreds thousands millions few other others his her their its my our your such various numerous certain`,
  indefinites:
    'a an another some several many most other others two three four five six seven eight nine ten dozens hundreds thousands few numerous various',
  prepositions: `of in on at by for with from to about after before during under over between among against into through
    without within around near since until upon toward towards per via despite like unlike including behind beyond across
    outside inside regarding following alongside amid versus than as above below off out up down onto plus`,
  clausePrepositions: 'as after before since than until',
  comparisons: 'than',
  conjunctions: `that while because when if as since although though whether where but and or nor so yet whereas unless
    once after before until how why what whose which neither`,
  auxiliaries: `is was were are be been being am has have had having do does did will would could can may might must shall
    should ’s 's ’d 'd ’ve 've ’ll 'll ’re 're ’m 'm isn’t wasn’t weren’t aren’t shouldn’t mustn’t aren't shouldn't mustn't don’t didn’t doesn’t won’t wouldn’t couldn’t can’t hasn’t
    haven’t hadn’t isn't wasn't weren't don't didn't doesn't won't wouldn't couldn't can't hasn't haven't hadn't cannot
    not never to`,
  passiveAuxiliaries: 'is was were are be been being',
  agentPrepositions: 'by',
  adverbs: `also later then again once earlier now just even still already often always further instead too soon first
    recently repeatedly reportedly famously publicly previously simply long ever sometimes today yesterday tomorrow
    afterward afterwards almost nearly quite very however meanwhile though indeed himself herself themselves itself both all rather only back well reportedly monday tuesday
    wednesday thursday friday saturday sunday`,
  otherVerbs: `went came took made got ran won lost held met saw became began left kept led brought gave found put set
    stood sat sent spent grew fell rose drew drove built bought fought hit cut let paid heard won goes comes takes makes
    gets runs wins loses holds meets sees becomes begins leaves keeps leads brings gives finds puts sets stands sits sends
    needs seems appears wants likes plans tries works lives looks moves plays uses turns helps remains continues includes
    faces serves spends appear seem want need try work live look move play use turn help remain include face serve
    declined declines refused refuses`,
  notNames: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december i jan feb mar apr jun jul aug sep sept oct nov dec christmas easter thanksgiving
    ok yes no oh well so and but or if as in on at the a an this that these those it he she they we you what when where
    why how who which there here not now then also still yet just even perhaps maybe meanwhile however moreover indeed
    instead after before during while since because although though until once for with from to by about according asked
    speaking more most many some all both each every another other one two three four five six seven eight nine ten next
    last first later earlier today yesterday tonight tomorrow thus therefore nevertheless nonetheless despite given under
    over between among against through without his her their its our my your let have has had do does did is are was were
    be been will would could should can may might must recalling asking adding noting citing responding referring such
    only nor rather like unlike whether whatever whenever asked related photo image video watch read updated advertisement
    copyright a.m p.m`,
  alsoNames: 'per will',
  alsoSurnames: 'may',
  honorifics: {
    male: 'mr mister sir lord king prince congressman chairman father rev reverend pope councilman',
    female: 'mrs ms miss madam mme dame lady queen princess congresswoman chairwoman sister first-lady councilwoman',
    any: `dr prof sen rep reps sens gov gen lt col sgt capt maj adm hon st pres judge justice senator representative
      governor president vice secretary minister mayor chancellor speaker professor doctor general colonel captain major
      sergeant admiral ambassador attorney candidate former chief prime premier deputy assistant director commissioner
      detective officer sheriff bishop archbishop cardinal rabbi imam pastor sheikh crown chairperson spokesman
      spokeswoman spokesperson republican democrat democratic gop sens. u.s us`,
  },
  formsOfAddress: 'mr mrs ms miss dr sir dame madam mister',
  nameParticles: 'de van von der den bin ibn al el la le du di da dos del della ter ten',
  nameSuffixes: 'jr sr ii iii iv',
  belongingWords: 'of',
  purposeWords: 'for',
  additionWords: 'and',
  articles: 'the',
  participle: /^.{2,}(?:[^s]ed|ing)$/,
  plural: /s$/,
  givenNameEndings: {
    male: 'c k p m o os lt rt ld ng rd as us win don all vin ner ton',
    female: 'a ti ni mi di lyn nne lah bel rah lle ene ine lli ise een alie ilee alee',
  },
  forms: {past: /ed$/, ing: /ing$/, manner: /^.{3,}ly$/, female: /woman$/, male: /man$/},
  possessive: /['’][sS]$/,
  firstPerson: /(?<![\p{L}’'])(?:I|my|My|we|We|our|Our)(?![\p{L}])/u,
  givenNames: {
    male: `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
      donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
      nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond
      patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter
      keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel
      joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene
      mike bill bob tom jim tim dan dave steve chris matt tony ben sam greg jeff rick ron ken don ted bernie marco
      mitt newt barack vladimir jens antony antonio emmanuel angel luis carlos jorge miguel pedro mohammed muhammad
      mohamed ahmed ali hassan hussein omar ibrahim abdul bashar sergey sergei dmitry ivan boris igor wang xi li recep
      jean pierre francois hans karl wolfgang klaus jurgen giovanni mario luigi kim narendra shinzo harry barry glenn
      rand jeb mitch chuck lindsey reince corey rudy marc neil craig todd brad doug chad derek shawn dean leonard
      stuart howard martin louis hugh simon nigel graham ian oliver charlie max leo seth josh evan lou lewis ernest
      fred phil ed eddie al lee christian abraham adrian alberto alec aldo alejandro alfonso alfred alfredo allan
      allen alton alvin amos anders andre andreas andres andy angelo antoine anton archie ari armando arnold arturo
      ashton barney bart basil beau bennett bennie bernard bernardo bert blake bo boyd brady brendan brent bret brett
      brock bryant bryce buddy burt byron caleb calvin cameron cary cecil cedric cesar chandler charley chester
      clarence clark claude clay clayton cliff clifford clifton clint clyde cody colby cole colin conor connor conrad
      cooper cornelius cory curt curtis dale damian damien damon danny dante darin darius darnell darrell darren
      darryl daryl davis denis denny derrick desmond devin dewey dexter dick diego dinesh dirk dominic donnie donovan
      drew duane dustin dwayne dwight earl edgar edgardo edmund eduardo edwin efrain eli elias elliot elliott ellis
      elmer emanuel emil emilio enrique erik ernesto erick ervin esteban everett ezra fabian felipe felix fernando
      fidel finn fletcher floyd forrest francis francisco franklin freddie frederick fredrick garrett garry gavin gene
      geoff geoffrey gerard gerardo gilbert gilberto gino giuliano glen gordon grady guillermo gus gustavo guy hal
      hank harlan harrison harvey hector herbert herman homer horace hubert hugo humberto hunter ignacio ira irving
      isaac isaiah ismael jaime jake jamal jamie jared jarrod javier jay jed jeffery jerald jerome jimmie jimmy
      joaquin joel johan johnathan johnnie johnny jon jonah jonas josef julian julio julius karim kelvin kendall kenny
      kent kermit kerry kirk kristopher kurt lamar lance lars leandro leland leon leonardo leroy lester levi liam
      lionel lloyd lonnie lorenzo lowell lucas luke luther lyle mack malcolm manuel marcel marcos marcus marlon marty
      marvin mathew maurice mauricio maxwell melvin merrill micah michel mickey miles milton mitchell monte morris
      moses murray myron nathaniel neal ned nelson nestor nick nicolas noel nolan norm norman orlando orville oscar
      otis otto owen pablo parker percy perry pete phillip preston quentin quincy rafael ramiro ramon randall randolph
      raul ray reed reggie reginald reid rene reuben rex ricardo rich rickey ricky riley rob robbie robby roberto rod
      roderick rodney rodolfo rodrigo roland rolando roman ronnie ross ruben rudolph rufus rupert russ rusty salvador
      salvatore sammy santiago saul sebastian sergio shane shaun sheldon sherman sid sidney solomon spencer stan
      stanley stefan sterling stewart sylvester tad terence terrance terrell terrence theo theodore timmy toby tomas
      tommy travis trent trevor tristan troy tyrone ulysses vernon victor vince virgil vito wade waldo wallace warren
      wendell wes wesley wilbert wilbur wiley wilfred willard winston woodrow wyatt xavier yusuf zach abdullah ahmad
      amir anwar farid faisal habib hakim hamid imran ismail khaled khalid mahmoud mehdi mohammad mohsen mustafa
      nasser osama rashid reza said salim salman samir tariq walid youssef yasser zaid amit anil arun arvind ashok
      deepak ganesh gopal hari krishna manish mohan mukesh naveen nikhil pradeep prakash raj rajesh rahul ramesh ravi
      rohit sandeep sanjay satish sunil suresh vijay vikram vinod akira hiroshi kenji takashi yoshihide jinping alexei
      aleksandr anatoly andrei andrzej arkady dmitri evgeny fyodor grigory janusz konstantin leonid maxim mikhail
      miroslav nikita nikolai oleg pavel petro stanislav vadim viktor vitaly volodymyr vyacheslav yevgeny yuri
      zbigniew alvaro arnaldo cristian cristobal edmundo eugenio evo fabio federico gonzalo hernan leonel lisandro
      mateo matias nicanor octavio osvaldo rigoberto rogelio vicente adolf albrecht bernd bjorn christoph claus detlef
      dieter dietmar eckart erhard ernst franz friedrich fritz gerhard gunter gunther hartmut heinrich heinz helmut
      henning holger horst jochen jorg karsten konrad lothar ludwig lutz manfred matthias norbert olaf ole peer rainer
      reinhard rolf rudiger siegfried sigmar thorsten torsten ulrich uwe volker werner wilhelm alain aurelien bastien
      baptiste benoit bertrand christophe cyril didier dominique edouard emile etienne fabrice frederic gilles
      guillaume herve jacques julien laurent luc mathieu maxence olivier pascal philippe remi sebastien serge stephane
      sylvain thibault thierry valery yann yves alessandro carlo cesare dario davide enzo fabrizio gianluca gianni
      giorgio giuseppe luca marcello massimo matteo mauro nicola paolo pietro renato romano sandro silvio stefano
      umberto vittorio`,
    female: `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
      kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy
      kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn
      janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn
      judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia
      frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa
      diana brittany doris kayla alexis lori hillary hope huma debbie carly melania ivanka chelsea kellyanne katrina
      nikki loretta elena sonia ursula christiane federica kamala jill jane kate katie anne annie meg ellen claire
      megyn sally wendy tina tammy tracy robin rosa rosie lucy molly abby jenny kathy cindy susie margot marine monica
      natasha svetlana olga irina fatima aisha leila yasmin mei susana alicia carmen lena heidi ingrid astrid marie
      alexandra allison alison alyssa amelia anastasia angelica angelina anita annette antoinette ariana arlene audrey
      ava bailey beatrice becky belinda bernadette bernice bertha bethany betsy beth bianca bonnie brandi brandy
      bridget brooke caitlin camille candace candice cara carla caroline carrie cassandra cassie cecilia celeste
      cherie chloe christy clara claudia colleen connie constance corinne courtney crystal daisy dana daphne darlene
      deanna deirdre delores dina dolores dora edith edna eileen elaine eleanor elisa elise eliza ella eloise elsa
      elsie erica erika erin esther ethel eva eve felicia fiona florence gabriela gabriella gabrielle gail genevieve
      georgina geraldine gertrude gina ginger gladys glenda greta gretchen gwen gwendolyn harriet hazel helena
      henrietta hilary holly ida ilana imogen irene iris irma isabel isabelle jackie jade jan jana janelle janine
      jasmine jayne jeanette jeanine jeanne jeannie jenna jennie jillian joann joanna joanne jocelyn jodi jody
      josephine juanita juliana juliet juliette kaitlin kaitlyn kara karin karina karla katelyn kay kaylee kellie
      kendra kerri kirsten krista kristen kristi kristin kristina kristine kristy lana latoya laurel laurie leah
      leanne leigh leslie leticia lila lilian lillian lily lindsay lola lorraine louisa louise lucia lucille lucinda
      luisa lydia lynda lynn lynne mabel mackenzie madeleine madeline madelyn maggie mandy marcella marcia margarita
      margie marguerite mariah marian marianne maribel maricela marina marisa marissa marjorie marlene marsha martina
      maureen maxine maya meghan melanie melinda mercedes meredith mia mildred mindy minnie miranda miriam misty
      mollie mona monique muriel myra myrtle nadia nadine naomi natalia nellie nettie nichole nina nora norma odette
      paige pam pat patsy patty paula pauline peggy penelope penny petra phoebe phyllis polly priscilla priya rachael
      ramona raquel regina rena rhonda rita roberta robyn rochelle rosalie rosalind rosanna rosemary roxanne ruby
      sabrina sadie savannah selena selma serena shannon shari sharyn sheila shelby shelley shelly sheri sherri sherry
      sheryl shirin sierra silvia simone sofia sonja sonya sophie stacey stacie stacy stella sue susanna susanne
      suzanne sybil sylvia tabitha tamara tami tanya tara tasha tatiana thelma tiffany toni tonya tracey traci tricia
      trina trisha trudy valerie vanessa velma vera veronica vicki vickie vicky viola violet vivian wanda whitney
      wilma winifred yolanda yvette yvonne zoe amina ayesha khadija layla maryam noor samira zainab zahra ananya
      anjali deepa indira kavita lakshmi meera neha nisha pooja priyanka radhika rani shreya sunita usha akiko hiroko
      keiko xiaoli yoko yuki agnieszka ekaterina galina ksenia lyudmila magda oksana tatyana yelena yulia alejandra
      beatriz blanca carolina catalina consuelo esperanza estela graciela guadalupe ines isabela josefina juana lucila
      lupita magdalena manuela marisol paola pilar rocio silvana soledad valentina ximena yesenia birgit brigitte
      britta elke frauke gerda gisela hanna heike helga ilse jutta karolin katja katrin liv maike marlies monika
      renate sabine silke sigrid solveig ulrike ute agathe amelie aurelie celine chantal delphine elodie francoise
      gisele ghislaine helene laetitia lucie margaux mathilde mireille nathalie noemie sandrine segolene solange
      sylvie valentine veronique virginie alessandra chiara francesca giorgia giovanna giulia ilaria lucrezia
      raffaella valeria`,
  },
  roleNouns: `spokesman spokeswoman spokesperson spokespeople official officials president minister secretary senator
    governor mayor chairman chairwoman chair director chief leader leaders head adviser advisor advisers aide aides
    manager strategist strategists operative analyst analysts expert experts professor researcher researchers scientist
    scientists economist economists lawyer lawyers attorney attorneys prosecutor prosecutors judge officer officers police
    voter voters supporter supporters critic critics opponent opponents candidate candidates nominee lawmaker lawmakers
    congressman congresswoman representative representatives delegate delegates activist activists organizer organizers
    advocate advocates protester protesters resident residents witness witnesses source sources friend friends father
    mother son daughter wife husband brother sister student students teacher teachers author authors writer writers
    reporter reporters journalist journalists host moderator anchor anchorman editor editors columnist columnists pollster pollsters
    man woman men women people person fan fans player players coach doctor doctors donor donors member members democrat
    democrats republican republicans conservative conservatives liberals progressives diplomat diplomats ambassador envoy
    general commander soldier soldiers detective sheriff pastor bishop founder co-founder executive ceo owner partner
    consultant consultants counsel fellow scholar scholars historian historians politician politicians real-estate mogul
    businessman businesswoman billionaire actor actress singer star comedian insider insiders veteran veterans worker
    workers employee employees investor investors trader traders participants attendees someone everyone others foreign
    prime vice deputy speaker commissioner superintendent principal dean neighbor neighbors neighbour relatives victim
    survivor spokespersons crowd audience couple kid kids guy girl boy reader readers viewers observers campaigners rivals
    allies surrogates staffers staffer assistant majority minority whip frontrunner front-runner
    former engineer engineers farmer farmers inspector inspectors architect architects artist artists musician musicians
    painter composer conductor curator librarian nurse nurses surgeon midwife pharmacist vet paramedic firefighter
    firefighters lifeguard guard warden ranger captain pilot driver drivers mechanic electrician carpenter builder baker
    butcher brewer cook waiter waitress shopkeeper grower fisherman fishermen beekeeper potter diver skipper climber
    athlete referee trainer cyclist swimmer novelist poet playwright photographer filmmaker producer designer developer
    programmer biologist chemist physicist geologist astronomer climatologist psychologist sociologist entrepreneur
    treasurer clerk caretaker janitor landlord tenant tenants rabbi imam nun monk priest vicar
    survivors bystander bystanders eyewitness passenger passengers customer customers shopper commuter commuters
    parent parents teenager teenagers pensioner pensioners widow`,
  organisationNouns: `ministry department agency party campaign committee council commission court bureau office government
    administration company corporation group organization organisation association union federation institute institution
    foundation university college school center centre bank fund newspaper magazine network times post journal house senate
    congress parliament army navy force forces police team club league board authority service services news press
    coalition alliance militia church embassy paper outlet website site firm inc corp co ltd llc pac report study poll
    survey statement letter document memo complaint lawsuit ruling plan bill law website book article editorial ad ads
    video sign banner poster family assembly charity museum hospital clinic airline group caucus chamber tribunal station
    channel publication filing convention`,
  places: `north south new america american americans russia russian china chinese ukraine ukrainian france french germany german
    britain british england english iran iranian iraq iraqi syria syrian israel israeli mexico mexican canada canadian
    europe european turkey turkish japan japanese korea korean india indian pakistan africa african asia asian washington
    london paris moscow beijing berlin brussels york california texas florida ohio iowa hampshire nevada carolina virginia
    pennsylvania michigan wisconsin illinois georgia arizona colorado massachusetts jersey jerseyites chicago boston
    philadelphia cleveland miami los angeles san francisco minsk kyiv kiev geneva tehran baghdad damascus jerusalem
    muslim muslims jewish jews christian christians catholic catholics black hispanic hispanics latino latinos`,
  abbreviations: `mr mrs ms dr prof sen rep reps sens gov gen lt col sgt capt maj adm rev hon st jr sr inc corp co ltd llc
    vs etc jan feb mar apr jun jul aug sep sept oct nov dec no dept univ u.s u.k u.n d.c a.m p.m e.g i.e ala ariz ark
    calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash
    wis wyo n.h n.y n.j n.c s.c n.d s.d n.m w.va r.i ph.d cmdr supt asst atty messrs`,
  elisions: 'em tis twas til till cause n bout round',
  namingWords: `so-called called titled entitled named dubbed known nicknamed labeled labelled hashtag episode song film
    movie book show series program programme podcast album single hit sitcom drama play magazine novel memoir musical
    reads read term phrase word words concept notion terms slogan chapter essay column`,
  relatives: 'which that',
  hearers: 'me us him her them you',
  pairs: {opening: /^(?:both|the two)$/, male: 'men', female: 'women'},
  declining,
  crediting:
    /contributed (?:to this|reporting)|(?:reporting|editing|writing|photographs?|photos?|additional reporting) by/i,
} satisfies QuoteWords;

/** Text, one quotation of it, its speaker. The tests run them. */
export const examples = [
  ['“We won,” said Jane Doe.', 'We won,', 'Jane Doe'],
  ['Jane Doe, who arrived late, said the plan was “a gift to nobody.”', 'a gift to nobody.', 'Jane Doe'],
  ['According to Senator John Smith, “the vote is over.”', 'the vote is over.', 'John Smith'],
  ['John Smith entered the race in May. “It was time,” he said.', 'It was time,', 'John Smith'],
  ['The ministry said in a statement: “Talks go on.”', 'Talks go on.', 'The ministry'],
] as const;
