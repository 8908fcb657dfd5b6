/** One page, what has to happen to it, and what must not. */
export type Case = {
  readonly name: string;
  /** Of article and page; English where left out. */
  readonly lang?: Language;
  /** Scripts and style sheets of packages, below node_modules. */
  readonly uses?: readonly string[];
  /** Style sheet of the page. */
  readonly css?: string;
  /** Before the article, in its column; with `data-outside` above the column. */
  readonly before?: string;
  /** At the end of the article. */
  readonly inArticle?: string;
  /** After the article: the overlay, and the scripts. */
  readonly body?: string;
  /** Another page than article, header and footer. */
  readonly page?: string;
  /** What the reader clicks on first. */
  readonly opens?: string;
  /** Selectors of what is seen at first and must go. None: the page must stay as it is, to the last attribute. */
  readonly gone?: readonly string[];
  /** Selectors of what must go on being seen. */
  readonly stays?: readonly string[];
  /** The article cannot be read, nor the page be scrolled: the page means it so, and it must stay so. */
  readonly closed?: true;
  /** The page does not scroll but this element. */
  readonly scroller?: string;
  /** It comes after the press. */
  readonly late?: true;
  /** The page counts in `globalThis.rounds` how often it showed the nag again; it must be gone for good. */
  readonly insists?: true;
  /** What changes by itself: left out where the page is compared with itself. */
  readonly restless?: string;
  /** It is run in Firefox too: what that browser does in its own way. */
  readonly inFirefox?: true;
};

export type Language = keyof typeof articles;

/** Title and sentences of an article that speaks of nothing that the extension looks for. */
export const articles = {
  en: [
    'Council hears residents on harbour plan',
    'The council met on Tuesday evening to hear what residents think of the plan for the old harbour.',
    'Work on the bridge will begin in spring and will last for the better part of two years.',
    'Nobody knows yet how many of the trees along the quay will have to be felled for the new road.',
  ],
  de: [
    'Stadtrat hört Anwohner zum Hafenplan',
    'Der Stadtrat kam am Dienstagabend zusammen, um zu hören, was die Anwohner vom Plan für den alten Hafen halten.',
    'Die Arbeiten an der Brücke beginnen im Frühjahr und dauern fast zwei Jahre.',
    'Noch weiß niemand, wie viele Bäume am Kai für die neue Straße gefällt werden.',
  ],
  fr: [
    'Le conseil entend les riverains sur le port',
    'Le conseil municipal s’est réuni mardi soir pour entendre ce que les riverains pensent du projet pour le vieux port.',
    'Les travaux du pont commenceront au printemps et dureront près de deux ans.',
    'Personne ne sait encore combien d’arbres du quai seront abattus pour la nouvelle route.',
  ],
  es: [
    'El concejo escucha a los vecinos del puerto',
    'El concejo se reunió el martes por la noche para escuchar lo que opinan los vecinos del plan para el viejo puerto.',
    'Las obras del puente empezarán en primavera y durarán casi dos años.',
    'Nadie sabe todavía cuántos árboles del muelle habrá que talar para la nueva carretera.',
  ],
  it: [
    'Il consiglio ascolta i residenti sul porto',
    'Il consiglio si è riunito martedì sera per ascoltare che cosa pensano i residenti del piano per il vecchio porto.',
    'I lavori sul ponte cominceranno in primavera e dureranno quasi due anni.',
    'Nessuno sa ancora quanti alberi lungo la banchina saranno abbattuti per la nuova strada.',
  ],
  pt: [
    'Câmara ouve moradores sobre o porto',
    'A câmara reuniu-se na terça-feira à noite para ouvir o que os moradores pensam do plano para o velho porto.',
    'As obras da ponte começam na primavera e duram quase dois anos.',
    'Ninguém sabe ainda quantas árvores do cais terão de ser cortadas para a nova estrada.',
  ],
  nl: [
    'Gemeenteraad hoort bewoners over havenplan',
    'De gemeenteraad kwam dinsdagavond bijeen om te horen wat de bewoners van het plan voor de oude haven vinden.',
    'Het werk aan de brug begint in het voorjaar en duurt bijna twee jaar.',
    'Niemand weet nog hoeveel bomen langs de kade voor de nieuwe weg worden gekapt.',
  ],
  pl: [
    'Rada wysłuchała mieszkańców w sprawie portu',
    'Rada zebrała się we wtorek wieczorem, by usłyszeć, co mieszkańcy sądzą o planie dla starego portu.',
    'Prace przy moście zaczną się wiosną i potrwają prawie dwa lata.',
    'Nikt jeszcze nie wie, ile drzew na nabrzeżu trzeba będzie wyciąć pod nową drogę.',
  ],
  cs: [
    'Rada vyslechla obyvatele k plánu přístavu',
    'Rada se sešla v úterý večer, aby slyšela, co si obyvatelé myslí o plánu pro starý přístav.',
    'Práce na mostě začnou na jaře a potrvají skoro dva roky.',
    'Nikdo zatím neví, kolik stromů na nábřeží bude muset ustoupit nové silnici.',
  ],
  ru: [
    'Совет выслушал жителей о плане гавани',
    'Совет собрался во вторник вечером, чтобы услышать, что жители думают о плане для старой гавани.',
    'Работы на мосту начнутся весной и продлятся почти два года.',
    'Никто пока не знает, сколько деревьев на набережной срубят ради новой дороги.',
  ],
  tr: [
    'Meclis liman planı için halkı dinledi',
    'Meclis salı akşamı toplanarak halkın eski liman için hazırlanan plan hakkında ne düşündüğünü dinledi.',
    'Köprüdeki çalışmalar ilkbaharda başlayacak ve yaklaşık iki yıl sürecek.',
    'Yeni yol için rıhtımdaki ağaçlardan kaçının kesileceğini henüz kimse bilmiyor.',
  ],
  el: [
    'Το συμβούλιο άκουσε τους κατοίκους για το λιμάνι',
    'Το συμβούλιο συνεδρίασε την Τρίτη το βράδυ για να ακούσει τι πιστεύουν οι κάτοικοι για το παλιό λιμάνι.',
    'Οι εργασίες στη γέφυρα θα αρχίσουν την άνοιξη και θα κρατήσουν σχεδόν δύο χρόνια.',
    'Κανείς δεν ξέρει ακόμη πόσα δέντρα της προκυμαίας θα κοπούν για τον νέο δρόμο.',
  ],
  ar: [
    'المجلس يستمع إلى السكان بشأن خطة الميناء',
    'اجتمع المجلس مساء الثلاثاء ليستمع إلى رأي السكان في خطة الميناء القديم.',
    'تبدأ الأعمال في الجسر في الربيع وتستمر نحو سنتين.',
    'لا أحد يعرف بعد كم شجرة على الرصيف ستقطع من أجل الطريق الجديد.',
  ],
  ja: [
    '議会が港の計画について住民の声を聞く',
    '議会は火曜日の夜に開かれ、古い港の計画について住民がどう考えているかを聞いた。',
    '橋の工事は春に始まり、二年近く続く予定だ。',
    '新しい道路のために岸壁の木が何本切られるのかは、まだ誰にもわからない。',
  ],
  ko: [
    '의회, 항구 계획에 대한 주민 의견 청취',
    '의회는 화요일 저녁에 모여 옛 항구 계획에 대한 주민들의 생각을 들었다.',
    '다리 공사는 봄에 시작해 거의 이 년 동안 이어진다.',
    '새 도로 때문에 부둣가의 나무가 몇 그루나 베일지는 아직 아무도 모른다.',
  ],
} as const satisfies Record<string, readonly [title: string, ...sentences: string[]]>;
