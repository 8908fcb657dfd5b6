/** Turkish: what the quotation engine needs to know of it. Data only. */
import type {QuoteWords} from '../core/language-data.ts';

export const quotes = {
  locale: 'tr',
  experimental: true,
  learnedAs: {
    demek: 'say',
    söylemek: 'say',
    konuşmak: 'say',
    belirtmek: 'note',
    açıklamak: 'explain',
    anlatmak: 'tell',
    vurgulamak: 'emphasize',
    kaydetmek: 'say',
    eklemek: 'add',
    sormak: 'ask',
    yanıtlamak: 'respond',
    bildirmek: 'announce',
    duyurmak: 'announce',
    uyarmak: 'warn',
    yazmak: 'write',
    savunmak: 'argue',
    kullanmak: 'say',
    etmek: 'say',
    bulunmak: 'say',
    vermek: 'say',
    nitelendirmek: 'describe',
    tanımlamak: 'describe',
    göre: 'according to',
    o: 'he',
    onlar: 'they',
    ben: 'i',
    biz: 'we',
    ve: 'and',
    ile: 'and',
    veya: 'or',
    ama: 'but',
    fakat: 'but',
    ancak: 'but',
  },
  grammar: {
    verbBehindQuotation: true,
    namedBeforeSource: true,
    attributives: /[ae]n$/,
    obliques:
      /^.{2,}(?:[dt][ae]|[dt][ae]n|n[ıiuü]n|[bcçdfgğhjklmnprsştvyz][ıiuü]n|[yn][ae]|l[ae]r[ae]|[sl][ıiuüae]r?[ıiuü]?n[ıiuü]|[sr][ıiuü]nd[ae]n?)$/,
  },
  verbs: {
    strong: `
    demek/diyor/dedi/diyerek/dediler/demiş/diyen/dediğini/dediği/der/demişti/derken
    söylemek/söylüyor/söyledi/söyleyerek/söylediler/söylemiş/söyleyen/söylediğini
    belirtmek/belirtiyor/belirtti/belirterek/belirttiler/belirtmiş/belirten/belirttiğini
    açıklamak/açıklıyor/açıkladı/açıklayarak/açıkladılar/açıklamış/açıklayan/açıkladığını
    anlatmak/anlatıyor/anlattı/anlatarak/anlattılar/anlatmış/anlatan/anlattığını
    vurgulamak/vurguluyor/vurguladı/vurgulayarak/vurguladılar/vurgulamış/vurgulayan/vurguladığını
    kaydetmek/kaydediyor/kaydetti/kaydederek/kaydettiler/kaydetmiş/kaydeden/kaydettiğini
    aktarmak/aktarıyor/aktardı/aktararak/aktardılar/aktarmış/aktaran/aktardığını
    eklemek/ekliyor/ekledi/ekleyerek/eklediler/eklemiş/ekleyen/eklediğini
    bildirmek/bildiriyor/bildirdi/bildirerek/bildirdiler/bildirmiş/bildiren/bildirdiğini
    duyurmak/duyuruyor/duyurdu/duyurarak/duyurdular/duyurmuş/duyuran/duyurduğunu
    konuşmak/konuşuyor/konuştu/konuşarak/konuştular/konuşmuş/konuşan/konuştuğunu
    savunmak/savunuyor/savundu/savunarak/savundular/savunmuş/savunan/savunduğunu
    sormak/soruyor/sordu/sorarak/sordular/sormuş/soran/sorduğunu
    yanıtlamak/yanıtlıyor/yanıtladı/yanıtlayarak/yanıtladılar/yanıtlamış/yanıtlayan/yanıtladığını
    cevaplamak/cevaplıyor/cevapladı/cevaplayarak/cevapladılar/cevaplamış/cevaplayan/cevapladığını
    hatırlatmak/hatırlatıyor/hatırlattı/hatırlatarak/hatırlattılar/hatırlatmış/hatırlatan/hatırlattığını
    yazmak/yazıyor/yazdı/yazarak/yazdılar/yazmış/yazan/yazdığını
    uyarmak/uyarıyor/uyardı/uyararak/uyardılar/uyarmış/uyaran/uyardığını
    haykırmak/haykırıyor/haykırdı/haykırarak/haykırdılar/haykırmış/haykıran/haykırdığını
    bağırmak/bağırıyor/bağırdı/bağırarak/bağırdılar/bağırmış/bağıran/bağırdığını
    fısıldamak/fısıldıyor/fısıldadı/fısıldayarak/fısıldadılar/fısıldamış/fısıldayan/fısıldadığını
    seslenmek/sesleniyor/seslendi/seslenerek/seslendiler/seslenmiş/seslenen/seslendiğini
    mırıldamak/mırıldıyor/mırıldadı/mırıldayarak/mırıldadılar/mırıldamış/mırıldayan/mırıldadığını
    paylaşmak/paylaşıyor/paylaştı/paylaşarak/paylaştılar/paylaşmış/paylaşan/paylaştığını
    eleştirmek/eleştiriyor/eleştirdi/eleştirerek/eleştirdiler/eleştirmiş/eleştiren/eleştirdiğini
    müjdelemek/müjdeliyor/müjdeledi/müjdeleyerek/müjdelediler/müjdelemiş/müjdeleyen/müjdelediğini
    önermek/öneriyor/önerdi/önererek/önerdiler/önermiş/öneren/önerdiğini
    yinelemek/yineliyor/yineledi/yineleyerek/yinelediler/yinelemiş/yineleyen/yinelediğini
    tekrarlamak/tekrarlıyor/tekrarladı/tekrarlayarak/tekrarladılar/tekrarlamış/tekrarlayan/tekrarladığını
    özetlemek/özetliyor/özetledi/özetleyerek/özetlediler/özetlemiş/özetleyen/özetlediğini
    değerlendirmek/değerlendiriyor/değerlendirdi/değerlendirerek/değerlendirdiler/değerlendirmiş/değerlendiren/değerlendirdiğini
    yorumlamak/yorumluyor/yorumladı/yorumlayarak/yorumladılar/yorumlamış/yorumlayan/yorumladığını
    nitelendirmek/nitelendiriyor/nitelendirdi/nitelendirerek/nitelendirdiler/nitelendirmiş/nitelendiren/nitelendirdiğini
    tanımlamak/tanımlıyor/tanımladı/tanımlayarak/tanımladılar/tanımlamış/tanımlayan/tanımladığını
    istemek/istiyor/istedi/isteyerek/istediler/istemiş/isteyen/istediğini
    çağırmak/çağırıyor/çağırdı/çağırarak/çağırdılar/çağırmış/çağıran/çağırdığını
    kınamak/kınıyor/kınadı/kınayarak/kınadılar/kınamış/kınayan/kınadığını
    yakınmak/yakınıyor/yakındı/yakınarak/yakındılar/yakınmış/yakınan/yakındığını`,
    weak: `
    etmek/ediyor/etti/ederek/ettiler/etmiş/eden/ettiğini
    kullanmak/kullanıyor/kullandı/kullanarak/kullandılar/kullanmış/kullanan/kullandığını
    bulunmak/bulunuyor/bulundu/bulunarak/bulundular/bulunmuş/bulunan/bulunduğunu
    vermek/veriyor/verdi/vererek/verdiler/vermiş/veren/verdiğini
    yapmak/yapıyor/yaptı/yaparak/yaptılar/yapmış/yapan/yaptığını
    çekmek/çekiyor/çekti/çekerek/çektiler/çekmiş/çeken/çektiğini
    çizmek/çiziyor/çizdi/çizerek/çizdiler/çizmiş/çizen/çizdiğini
    getirmek/getiriyor/getirdi/getirerek/getirdiler/getirmiş/getiren/getirdiğini
    almak/alıyor/aldı/alarak/aldılar/almış/alan/aldığını
    düşünmek/düşünüyor/düşündü/düşünerek/düşündüler/düşünmüş/düşünen/düşündüğünü
    tutmak/tutuyor/tuttu/tutarak/tuttular/tutmuş/tutan/tuttuğunu`,
  },
  accordingTo: ['göre'],
  speechNouns: `açıklama açıklaması açıklamasında açıklamada konuşma konuşması konuşmasında mesaj mesajı mesajında söz sözü
    sözleri sözlerini ifade ifadeleri ifadesi yanıt yanıtı cevap cevabı yorum yorumu bildiri bildirisi mektup mektubu röportaj
    röportajda paylaşım paylaşımı paylaşımında rapor raporu demeç demeci çağrı çağrısı uyarı uyarısı soru sorusu tweet iddia
    iddiası eleştiri eleştirisi`,
  pronouns: {o: 'male', onlar: 'plural', ben: 'speaker', biz: 'speaker'},
  possessivePronouns: {onun: 'o'},
  contracting: '',
  neverNouns: '',
  standAlone: 'bazıları diğerleri biri herkes',
  beforeNouns: '',
  alsoOpenNames: '',
  determiners: `bir bu şu her bazı birkaç birçok pek çok tüm bütün hiçbir iki üç dört beş altı yedi sekiz dokuz on yüz bin diğer
    öteki hangi onun`,
  indefinites: 'bir bazı birkaç birçok iki üç dört beş altı yedi sekiz dokuz on',
  prepositions: '',
  clausePrepositions: '',
  comparisons: '',
  conjunctions: 've ile veya ya ama fakat ancak çünkü ki eğer oysa yoksa hem ise de da',
  auxiliaries: 'değil var yok idi iken mi mı mu mü olacak oldu olduğu olan olarak',
  passiveAuxiliaries: '',
  agentPrepositions: '',
  adverbs: `için gibi kadar sonra önce karşı doğru dolayı beri üzere rağmen hakkında arasında üzerine üzerinde içinde tarafından nedeniyle ardından yönelik ilişkin dair boyunca göre diye şeklinde olarak ifadelerini ifadesini ifade sözlerini sözleriyle sözlerine cevabını yanıtını uyarısında
    açıklamasında değerlendirmesinde tavsiyesinde çağrısını çağrısında yorumunu karşılık dile iddia itiraf altını dikkat söz
    şunları şunu şöyle böyle bunu bunun üzerine da de ise artık ayrıca bugün dün yarın daha en çok yine hâlâ hala henüz önce
    sonra şimdi sadece yalnızca bile zaten pazartesi salı çarşamba perşembe cuma cumartesi pazar`,
  otherVerbs: `geldi gitti çıktı girdi aldı oldu kaldı başladı katıldı ayrıldı gezdi geliyor gidiyor bekliyor güldü arttı
    düştü kazandı kaybetti`,
  notNames: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül
    ekim kasım aralık bir bu şu o her bazı birkaç birçok tüm bütün iki üç dört beş ve ile veya ya ama fakat ancak çünkü eğer
    oysa hem de da için gibi kadar sonra önce göre daha en çok yine şimdi bugün dün yarın ise ben biz siz sen onlar evet hayır
    ne nasıl neden niçin kim hangi konuşmasında toplantıda törende açıklamada ayrıca bunun soru cevap foto fotoğraf video haber
    kaynak olay edinilen adını ifadesi öte yandan diğer salondakiler genç`,
  alsoNames: '',
  alsoSurnames: '',
  honorifics: {
    male: 'bey sayın-bay',
    female: 'hanım bayan',
    any: `dr prof doç av op sayın başkan bakan vali kaymakam rektör kaptan general orgeneral amiral albay hakim savcı
      doktor profesör avukat cumhurbaşkanı başbakan müdür bakanı başkanı başkanvekili yardımcısı milletvekili müsteşar sözcüsü
      lideri sekreteri müdürü temsilcisi üyesi direktör antrenör komutanı valisi kaymakamı büyükelçisi rektörü`,
  },
  formsOfAddress: 'bey hanım sayın dr prof doç bayan av op',
  nameParticles: 'van von de el bin al',
  nameSuffixes: 'jr ii',
  belongingWords: '',
  purposeWords: '',
  additionWords: 've',
  articles: '',
  participle: /.(?:an|en|yan|yen|lı|li|lu|lü|sız|siz|suz|süz|ki)$/,
  plural: /^.{2,}(?:lar|ler|ları|leri)$/,
  forms: {
    past: /^.{2,}(?:[dt][ıiuü]|[dt][ıiuü]l[ae]r)$/,
    ing: /(?:arak|erek)$/,
    manner: /^.{3,}(?:arak|erek|ca|ce|ça|çe)$/,
    female: /^(?:kadın|kız|anne|abla|teyze|hala|kraliçe|hanım)$/,
    male: /^(?:adam|baba|ağabey|amca|dayı|kral|bey)$/,
  },
  possessive: /['’]\p{L}{1,6}$/u,
  firstPerson: /(?<!\p{L})(?:[Bb]en|[Bb]iz|[Bb]enim|[Bb]izim|[Bb]ana|[Bb]ize|[Bb]eni|[Bb]izi)(?!\p{L})/u,
  givenNameEndings: {male: 'han tay kan alp bey er', female: 'gül nur ay su ye'},
  givenNames: {
    male: `abdullah adem adnan ahmet akın ali alper alp arda arif atilla aydın aziz barış batuhan bayram bekir berat berk bilal
      burak bülent cahit can celal cem cemal cengiz cevdet cihan coşkun çağatay çetin davut deniz devlet doğan doğu ege ekrem emin
      emir emre engin enes enver ercan erdal erdem eren erhan erkan erol ersin ertuğrul eyüp fahrettin faruk fatih ferhat fikret
      furkan gökhan görkem güven hakan haldun halil haluk hamza hasan haydar hikmet hüseyin ibrahim ilhan ilker ilyas ismail ismet
      ihsan kaan kadir kamil kazım kemal kenan kerem koray köksal levent mahmut mansur mehmet melih mert mesut metin mevlüt mithat
      muammer muhammed muharrem murat musa mustafa muzaffer necati necdet nihat nuri numan oğuz okan oktay onur orhan osman ozan
      ömer ömür özgür özgün polat ramazan recep rıza salih samet sedat selahattin selçuk selim semih serdar serhat serkan sinan
      soner süleyman şahin şenol şükrü taha tahsin tamer taner tarık tayfun tayyip timur tolga tuncay turgay turgut turhan ufuk uğur
      umut ünal vedat volkan vural yasin yavuz yılmaz yiğit yunus yusuf yüksel zafer zeki zeynel donald joe vladimir emmanuel binali`,
    female: `ada arzu aslı asuman asya aylin ayla ayşe ayşegül aysel aysun ayten azra bahar banu başak begüm belgin belma berna
      berrin beste betül beyza burcu canan canset cansu ceren ceyda çağla çiçek çiğdem damla demet deniz derya didem dilara dilek
      duygu ebru ece eda ela elif elvan emel emine esin esra evrim ezgi fadime fatma feride figen filiz funda fulya gamze gonca
      gönül gül gülay gülcan gülizar gülsüm gülşen güler hacer hale hande hanife hatice havva hülya ipek inci ilknur jale kader
      kübra lale leyla mehtap melek melike melis meltem meral merve meryem miray müge mine nalan naz nazan nazlı nermin nesrin neşe
      nihal nil nilay nilgün nur nuran nuray nurcan oya ömür özge özgür özlem pelin pervin pınar rabia reyhan rukiye sabiha safiye
      seda sedef selin selma sema semra senem serap serpil sevda sevgi sevil sevim sevinç sevtap sezen sibel simge sinem songül
      suna sümeyye şebnem şenay şerife şeyma şirin şule tuana tuba tuğba tuğçe türkan ülkü yasemin yeliz yeşim yıldız zehra zeynep
      zuhal züleyha cemre kamala ursula giorgia`,
  },
  roleNouns: `sözcü sözcüsü bakan bakanı başkan başkanı başbakan cumhurbaşkanı yardımcısı vekili milletvekili vali valisi
    kaymakam müdür müdürü yetkili yetkilisi yetkililer yetkilileri yönetici yöneticisi uzman uzmanı uzmanlar uzmanları doktor
    doktoru hekim hemşire profesör akademisyen araştırmacı bilim insanı öğretmen öğretmeni öğrenci öğrenciler veli gazeteci yazar
    yazarı şair oyuncu oyuncusu sanatçı şarkıcı yönetmen yönetmeni teknik direktör direktörü antrenör antrenörü kaptan kaptanı futbolcu
    hakem sporcu çiftçi esnaf işçi işçiler işveren patron sendika temsilci temsilcisi temsilcileri lider lideri genel sekreter
    sekreteri avukat avukatı savcı başsavcı hakim hâkim yargıç polis komiser asker general komutan komutanı diplomat büyükelçi
    büyükelçisi elçi sanık şüpheli mağdur tanık tanıklar tanıkları görgü vatandaş vatandaşlar mahalleli köylü köylüler komşu
    komşusu müşteri sürücü şoför hırsız anne annesi baba babası oğlu kızı eşi kardeşi adam kadın genç kız çocuk arkadaşı
    görevli görevlisi çalışan çalışanlar kaynak kaynaklar kaynakları üye üyesi eylemci eylemciler göstericiler aday adayı ekonomist
    analist tarihçi psikolog mühendis mimar kral kraliçe papa imam muhtar muhtarı rektör rektörü dekan hoca uzmanlar heyet
    seyirci taraftar taraftarlar kalabalık`,
  organisationNouns: `bakanlık bakanlığı belediye belediyesi valilik valiliği kaymakamlık emniyet müdürlüğü müdürlük başkanlık
    başkanlığı parti partisi sendika sendikası dernek derneği vakıf vakfı birlik birliği federasyon federasyonu konfederasyon
    konfederasyonu oda odası banka bankası şirket şirketi holding holdingi üniversite üniversitesi mahkeme mahkemesi savcılık
    savcılığı başsavcılığı hükümet hükümeti muhalefet meclis meclisi komisyon komisyonu kurul kurulu kurum kurumu ajans ajansı
    gazete gazetesi televizyon kanalı kulüp kulübü takım takımı ordu ordusu polis jandarma hastane hastanesi merkez merkezi
    enstitü enstitüsü platform platformu örgüt örgütü bürosu rapor raporu chp akp mhp tbmm nato ab bm`,
  places: `türkiye ankara istanbul izmir avrupa almanya berlin fransa paris ingiltere londra rusya moskova ukrayna kiev çin
    pekin abd washington israil iran tahran suriye şam irak yunanistan atina antalya bursa adana trabzon antep`,
  abbreviations: 'dr prof doç av op vb vs bkz yrd st no sn mr mrs alb org gen müh mim tic ltd şti',
  elisions: '',
  namingWords: `adlı isimli başlıklı sözde adındaki`,
} satisfies QuoteWords;
