/** Turkish: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'reklam engel|reklam filtre|reklam blok'.split('|'),
  demand: /* @__PURE__ */ `
    devre dışı | kapat | tespit edil | algıland | izin ver | beyaz liste | durdur | kaldır | istisna | destek ol
  `
    .trim()
    .split(/\s*\|\s*/),
  age: /* @__PURE__ */ 'yaşındayım|yaşında mı|yaşınız|yaşından büyük|yaş ve üz|reşit|doğum tarih'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    ilgili makaleler | ilgili haberler | ilgili yazılar | ilgili konular | benzer yazılar | benzer haberler |
    ilginizi çekebilir | bunlar da ilginizi çekebilir | devamını oku | devamı | daha fazla oku | daha fazla |
    daha fazla göster | daha fazlası | tümünü gör | tümü | hepsini gör | ayrıca bakınız | ayrıca oku | bunu da oku |
    başa dön | başa dön tuşu | yukarı çık | yukarı dön | sayfa başı | sayfanın başına dön | paylaş | bunu paylaş |
    haberi paylaş | facebook'ta paylaş | twitter'da paylaş | e-posta ile paylaş | tweetle | bağlantıyı kopyala |
    linki kopyala | bağlantı kopyalandı | kopyala | kopyalandı | panoya kopyala | yazdır | sayfayı yazdır | kaydet |
    e-posta | e-posta gönder | bir e-posta göndermek | etiketler | etiket | konular | kategoriler | kategori |
    yorumlar | yorum | yorum yok | yorum yap | yorum yaz | yorum bırak | bir yanıt yazın | yanıtla | cevapla |
    şikayet et | bildir | önceki | sonraki | önceki yazı | sonraki yazı | önceki haber | sonraki haber |
    önceki makale | sonraki makale | önceki sayfa | sonraki sayfa | daha yeni gönderi | daha eski gönderi |
    eski yazılar | yeni yazılar | önceki yıl | sonraki yıl | ileri | geri | son güncelleme | güncelleme |
    güncellendi | yayınlandı | yayınlanma tarihi | yayın tarihi | tarih | yazar | yazarlar | yazan |
    yazar hakkında | editör | dakika okuma süresi | okuma süresi | dakikalık okuma | okunma | görüntülenme | ara |
    arama | arama yap | menü | kapat | aç | anasayfa | ana sayfa | içeriğe geç | ana menü | içindekiler | arşiv |
    bizi takip edin | takip et | abone ol | abone olun | üye ol | üye olun | kayıt ol | bülten | reklam |
    sponsorlu | en çok okunanlar | çok okunanlar | en çok okunan | popüler | gündem | son dakika | son haberler |
    son yazılar | son eklenenler | foto galeri | fotoğraf | video | kaynak | vazgeç | iptal | geri al | düzenle | sil | gizle |
    göster | seçenekler | ayarlar | yükleniyor | indir | dinle | bildirimler | hakkımızda | iletişim | künye |
    gizlilik politikası | tüm hakları saklıdır | beğen
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    ve bir bu da de için ile çok daha en gibi olarak olan o ne var ama sonra kadar her ki mi değil göre yeni ise
    veya ya hem diye şu ben sen biz siz onlar onun bunu bunun olduğu olduğunu oldu etti edildi ilk son iki önce
    üzerine üzerinde içinde tarafından ancak çünkü hiç tüm bazı şey yok eden nasıl neden artık hakkında
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'çerez',
  use: 'kullanıyoruz|kullanıl|kullanır|kullanım|kullanmak|yararlan|saklıyor|saklan|depol',
  data: `
    gizlilik|kişisel veri/bilgi|iş ortak/ortağ|üçüncü taraf|cihazınız|takip teknoloj|izleme|kişiselleştir|analiz|
    ölçüm|kvkk|meşru menfaat|veri işle|aydınlatma metn
  `,
  choice: 'kabul|onayl|onay/izin ver|reddet|reddediyor|ayar|tercih|yönet|özelleştir|zorunlu|rıza|gerekli çerez',
  okay: `
    tamam|anladım|devam et$|devam$|daha fazla bilgi|detaylı bilgi|bilgi al|detaylar|kapat|şimdi değil|daha sonra|
    sonra$|hayır teşekk|vazgeç|iptal|kaydet$
  `,
  implied: 'kullanmaya/gezinmeye/ziyaretinize devam|siteyi/sitemizi kullanarak|devam ederek/etmeniz',
  newsletter: 'bülten|e/haber bülten|ebülten|e posta liste|posta listemiz|gelen kutu',
  signUp: 'abone/kayıt/üye ol|kaydol|katıl|adresini gir/yaz',
  tease: 'gitmeden/ayrılmadan/çıkmadan önce|kaçırma|haberdar ol|listemize|indirim',
  email: 'e posta|eposta',
  push: 'bildirim gönder/almak/alın/göster|bildirimleri al/aç/etkin|bildirimlere izin|anlık/size/web bildirim',
  wall: `
    okumaya devam etmek/edebil|devamını okumak/okuyabil|zaten/sadece/yalnızca abone/üye|abone/üye misiniz|
    aboneyseniz|abonelere/üyelere/abonelerimize özel|ücretsiz haber/makale/yazı/içerik|makale/haber/okuma hakkı|
    okuma limit|sınırsız eriş/oku|tüm içeriklere eriş|tam erişim|ücretsiz üye ol|giriş yapın ve|reklamsız|
    abonelik satın|aboneliğ|premium/özel içerik|veya abone ol|ya da abone ol|haberi/yazıyı/makaleyi okumak için|
    tamamını okumak
  `,
  subscribe: 'abone|üyelik|hesap oluştur|hesabınız var mı',
  readOn: `
    okumaya devam|devamını oku|haberin/yazının/makalenin tamam|tüm haberler/makale/yazılar/içerik|sınırsız|
    okumak için
  `,
  period: 'ay$|aylık|ayda|yıl|hafta|gün',
  logIn: 'şifre|parola',
} satisfies NoticeWords;
