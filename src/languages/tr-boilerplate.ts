/** Turkish: set phrases of sites that are no article. */
import type {BoilerplatePatterns} from '../core/language-data.ts';

export const boilerplate = {
  blocks: [
    /^(?:reklam|sponsorlu (?:içerik|bağlantı)|[iİ]lan|haberin devamı)[.:]?$/iu,
    /^(?:ayrıca (?:bakın|okuyun|bkz\.?)|bunu da (?:okuyun|oku)|(?:bunlar da )?[iİ]lginizi çekebilir|bakmadan geçme(?:yin)?|sıradaki haber|editörün seçtikleri|devamını oku(?:yun)?)(?:\s*[:|–-].*)?$/iu,
    /^[iİ]lgili (?:haber|yazı|makale)\s*:.{0,140}$/iu,
    /^.{0,100}\siçin (?:lütfen )?(?:buraya )?tıklayın(?:ız)?[.!]*$/iu,
    /^(?:[iİ]lgili (?:makaleler|haberler|yazılar|konular|içerikler)|benzer (?:haberler|yazılar)|son haberler|öne çıkanlar|çok okunanlar)\s*:?$/iu,
    /^(?:etiketler|konular|kategoriler)(?:\s*:(?:\s*[^.]{0,120})?)?$/iu,
    /^(?:paylaş|yazdır|tweetle|yorum yap|yorumlar|takip et|abone ol|kopyala|e-posta ile paylaş)(?:\s.{0,20})?$/iu,
    /^.{0,60}(?:bülten|haber bülteni).{0,40}(?:abone|kaydol|kayıt).{0,60}$/iu,
    /^(?:bizi|kanalımızı|sayfamızı) .{0,60}(?:takip ed(?:in|ebilirsiniz)|abone olun).{0,20}$/iu,
    /^.{0,60}tüm hakları saklıdır\.?.{0,80}$/iu,
    /^(?:başa dön|yukarı çık|daha fazla(?: göster)?|tümünü gör)(?:\s.{0,12})?$/iu,
    /^(?:son güncelleme|güncellenme(?: tarihi)?|yayınlanma(?: tarihi)?|giriş(?: tarihi)?)\s*:.{4,60}$/iu,
    /^\d+ (?:dakika(?: okuma süresi)?|yorum|görüntülenme)$/iu,
    /^(?:kaynak|fotoğraf|haber)\s*:\s*.{2,60}$/iu,
  ],
  edges: [
    /^.{0,40}uygulamas\p{L}* (?:indir(?:in|iniz)?|yükle(?:yin|yiniz)?)(?=\P{L}|$).{0,80}$/iu,
    /^(?:bizi|kanalımızı|kanalımıza|sayfamızı|haberlerimizi) .{0,80}(?:takip ed(?:in|iniz|ebilirsiniz)|abone ol(?:un|unuz|abilirsiniz))(?=\P{L}|$).{0,40}$/iu,
    /^(?:editör|muhabir|çeviri|derleyen|haberi hazırlayan)\s*:\s*.{2,60}$/iu,
    /^bu (?:haber|yazı|içerik|makale) (?:ilk|daha önce|.{2,40} tarafından) .{0,100}(?:yayı[mn]lan|hazırlan|çevril|derlen|alın)(?:dı|di|mıştır|miştir)\.?$/iu,
  ],
  author: {
    about: /^(?:yazar(?:lar|ımız)?(?:ın)? hakkında|yazar kimdir)(?=\s*(?:[:?.–—-]|$))/iu,
    does: /^,? .{3,160}(?:[dt][ıiuü]r|[ıiuü]yor|mezun oldu)(?=[.]|$)/iu,
    writes: /(?:muhabir|gazeteci|yazar|editör)\p{L}*/iu,
  },
} satisfies BoilerplatePatterns;
