/** Polish: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'bloker|blokow reklam|blokuj reklam|adblok'.split('|'),
  demand: /* @__PURE__ */ 'wyłącz|wykry|zezw|zezwól|białej list|białą list|wstrzymaj|odblok'.split('|'),
  age: /* @__PURE__ */ 'pełnoletni|ukończył|data urodzenia'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    powiązane artykuły | podobne artykuły | podobne wpisy | powiązane wpisy | zobacz także | zobacz też |
    zobacz również | czytaj także | czytaj też | przeczytaj także | czytaj więcej | czytaj dalej |
    dowiedz się więcej | więcej | więcej na ten temat | pokaż więcej | pokaż mniej | pokaż wszystkie |
    zobacz wszystkie | załaduj więcej | polecane | może cię zainteresować | do góry | wróć do góry | na górę |
    przewiń do góry | początek strony | udostępnij | podziel się | udostępnij na facebooku |
    udostępnij przez e-mail | tweetnij | kopiuj | kopiuj link | skopiuj link | link skopiowany | skopiowano |
    skopiowane | kopiuj do schowka | drukuj | wydrukuj | zapisz | e-mail | wyślij e-mailem | wyślij mailem |
    przez e-mail | tagi | tematy | kategorie | kategoria | opublikowano w | komentarze | komentarz |
    brak komentarzy | dodaj komentarz | napisz komentarz | zostaw komentarz | odpowiedz | zgłoś |
    poprzedni artykuł | następny artykuł | poprzedni wpis | następny wpis | poprzedni | następny |
    poprzednia strona | następna strona | poprzednia | następna | starsze wpisy | nowsze wpisy | starszy post |
    nowszy post | wstecz | dalej | powrót | ostatnia aktualizacja | zaktualizowano | aktualizacja | opublikowano |
    opublikowano dnia | data publikacji | napisane przez | przez | autor | autorzy | autorka | o autorze |
    redakcja | minut czytania | czas czytania | min czytania | szukaj | wyszukaj | wyszukiwanie | menu | zamknij |
    aby zamknąć | otwórz | strona główna | przejdź do treści | menu główne | spis treści | na tej stronie |
    archiwum | obserwuj nas | śledź nas | obserwuj | subskrybuj | zasubskrybuj | zapisz się | zaloguj |
    zaloguj się | zarejestruj się | newsletter | biuletyn | reklama | sponsorowane | najczęściej czytane |
    popularne | najnowsze | ostatnie wpisy | aktualności | zdjęcie | zdjęcia | wideo | galeria | źródło |
    kanał rss | anuluj | cofnij | edytuj | usuń | ukryj | pokaż | opcje | ustawienia | ładowanie | wczytywanie |
    pobierz | posłuchaj | powiadomienia | hasło | o nas | kontakt | polityka prywatności |
    wszelkie prawa zastrzeżone | wyświetlenia | lubię to
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    w i na z się do nie że o jest to od po za jak przez a przy dla są co ale był tym jego który czy ze tylko oraz
    już jej ich może być tak było które tego także przed ma była bardzo pod gdy kiedy nad bez więc można jako we
    jeszcze te roku lat został będzie nich między
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'ciastecz|plików/pliki cookie',
  use: 'używa|wykorzystuj|korzystamy|korzysta z|stosuj|wykorzystani|korzystani|zapisuj|przechowuj',
  data: `
    prywatność|prywatności|danych osobowych|dane osobowe|podmiot trzeci|stron trzecich|urządzeni|śledz|spersonaliz|
    pomiar|anality|analiz|przetwarza|uzasadnion|zewnętrznych usług
  `,
  choice: `
    akcept|zaakcept|zgadzam|zgod|wyraź|wyrażam|odrzu|odmaw|odmów|ustawieni|zarządzaj|dostosuj|niezbędn|zezwól|
    zezwalam|pozwól|nie zgadz|przejdź do serwisu
  `,
  okay: `
    rozumiem|zrozumiał|dalej$|kontynuuj$|więcej info|dowiedz się|czytaj więcej|zamknij|nie teraz/dziękuję|później|
    anuluj|zapisz$
  `,
  implied: 'kontynuując|korzystając z|przeglądając|dalsze korzystanie|pozostając na|jeśli kontynuujesz',
  newsletter: 'biuletyn|listy/listę mailing|skrzynk|listy subskryb',
  signUp: 'zapisz|zapisuj|subskryb|zarejestruj|otrzym|dołącz|wpisz swój|podaj',
  tease: 'zanim wyjdziesz/odejdziesz/pójdziesz|nie przegap|bądź na bieżąco|naszej listy|rabat|zniżk',
  email: 'mail',
  push: `
    wysyłać ci powiadom|wysyłać/wyświetlać/pokazywać/otrzymywać/otrzymuj/włącz powiadom|
    powiadomienia/powiadomień push|zezwól na powiadom
  `,
  wall: `
    aby/by/żeby czytać dalej|czytaj dalej z|aby kontynuować czytanie|czytać bez ograniczeń|jesteś już subskryb|
    masz już subskryp/dostęp|masz/jesteś/dla prenumerat|tylko dla subskryb/zalogowan/zarejestr|
    dla subskrybent/zalogowanych|dostęp wyłącznie|darmowych/darmowe/bezpłatnych/bezpłatne artyk|
    nieograniczony/wykup/kup dostęp|wykup/kup subskryp|wykup prenumer|zaloguj się aby/by|zarejestruj się aby|
    bez reklam|artykuł premium/dostępny|treści premium|aby przeczytać artyk/cał/ten|zostało/pozostało ci artyk
  `,
  subscribe: 'subskrypc|prenumer|abonament|członk|załóż konto/darmowe/bezpłatne|masz już konto',
  readOn: `
    czytaj/czytać dalej|cały artykuł|całego/wszystkie/wszystkich artyk|pełną/pełna treść|wszystkich treści|
    bez ograniczeń/limitu|nieogranicz|aby przeczytać|pełny/pełen dostęp
  `,
  period: 'miesi|mies$|rok|roczn|tydzień|tygodni|dzień|dziennie',
  logIn: 'hasło|hasła',
} satisfies NoticeWords;
