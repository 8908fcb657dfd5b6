/** Azerbaijani: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'reklam bloklay|reklam əngəl'.split('|'),
  demand: /* @__PURE__ */ 'söndür|aşkar|icazə|dayandır|istifadə ed'.split('|'),
  age: /* @__PURE__ */ 'yaşındayam|yaşınız|yaşım|yaşdan yuxarı|yaşından yuxarı|doğum tarix'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    əlaqəli xəbərlər | oxşar xəbərlər | oxşar məqalələr | bənzər xəbərlər | ardını oxu | daha ətraflı | ətraflı |
    həmçinin oxuyun | daha çox | hamısına bax | hamısı | yuxarı | yuxarı qayıt | paylaş | facebook-da paylaş |
    kopyala | kopyalandı | linki kopyala | çap et | yadda saxla | e-poçt | e-poçt göndər | etiketlər | teqlər |
    mövzular | kateqoriyalar | kateqoriya | şərhlər | şərh | şərh yaz | şərh yoxdur | cavab ver | cavabla |
    əvvəlki | növbəti | əvvəlki xəbər | növbəti xəbər | əvvəlki səhifə | növbəti səhifə | geri | irəli |
    son yenilənmə | yeniləndi | dərc edilib | tarix | müəllif | oxuma müddəti | dəqiqə | axtar | axtarış | menyu |
    bağla | aç | ana səhifə | əsas səhifə | mündəricat | arxiv | bizi izləyin | izlə | abunə ol | qeydiyyat |
    daxil ol | reklam | ən çox oxunanlar | son xəbərlər | xəbərlər | foto | video | mənbə | ləğv et | düzəliş et |
    sil | gizlət | göstər | seçimlər | parametrlər | yüklənir | yüklə | bildirişlər | şifrə | haqqımızda | əlaqə |
    bütün hüquqlar qorunur | bəyən
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    və bir bu da də üçün ilə çox daha ən kimi olaraq olan o nə var amma sonra qədər hər ki deyil görə yeni isə ya
    mən sən biz siz onlar onun bunu bunun olduğu oldu edib etdi ilk son iki əvvəl haqqında yox
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'kuki|çərəz',
  use: 'istifadə|saxla|toplayır',
  data: 'məxfilik|şəxsi/fərdi məlumat|tərəfdaş|üçüncü tərəf|cihazınız|izlə|analiz|təhlil|fərdiləşdir',
  choice: 'qəbul|razıyam|razılaş|razılıq|imtina|rədd|icazə|ayarlar|parametr|tənzim|seçim|idarə|zəruri',
  okay: `
    tamam|anladım|başa düşdüm|davam et$|davam$|ətraflı|daha çox məlumat|bağla|indi yox|sonra$|xeyr təşəkk|ləğv|
    yadda saxla$
  `,
  implied: 'davam/istifadə etməklə|istifadəyə davam|davam edərək',
  newsletter: 'bülleten|xəbər bülleten|e poçt siyahı|poçt siyahı|poçtunuza',
  signUp: 'abunə ol|qeydiyyat|qoşul|ünvanınızı daxil/yaz',
  tease: 'getməzdən əvvəl|getməmişdən|qaçırma|xəbərdar ol|endirim',
  email: 'e/elektron poçt|poçt',
  push: 'bildiriş göndər/al|bildirişləri aç/aktiv|bildirişlərə icazə|sizə/push bildiriş',
  wall: `
    oxumağa davam etmək|davamını/tam/məqaləni/yazını/xəbəri oxumaq|abunəçilər/üzvlər üçün|artıq abunə|abunəçisiniz|
    abunəçilərə|yalnız abunə/üzv|pulsuz məqalə/xəbər/yazı|məqalə qaldı|tam/limitsiz giriş|abunəlik al/əldə|
    reklamsız|ödənişli məzmun
  `,
  subscribe: 'abunə|üzvlük|hesab yarad|hesabınız var',
  readOn: 'oxumağa davam|davamını oxu|tam mətn|məqalənin tam|bütün məqalə/yazılar/xəbər|limitsiz|oxumaq üçün',
  period: 'ay$|aylıq|ayda|il$|illik|ildə|həftə|gün',
  logIn: 'şifrə|parol',
} satisfies NoticeWords;
