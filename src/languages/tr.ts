/** Turkish: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {BoilerplatePatterns} from '../core/types.ts';

/** Set phrases of sites that are no article; each matches a whole short block. */
export const boilerplate = {
  blocks: [
    /^(?:reklam|sponsorlu (?:içerik|bağlantı)|i̇lan|ilan)[.:]?$/iu,
    /^(?:ayrıca (?:bakın|okuyun|bkz\.?)|bunu da (?:okuyun|oku)|bunlar da ilginizi çekebilir|ilginizi çekebilir|devamını oku(?:yun)?)(?:\s*[:|–-].*)?$/iu,
    /^(?:[iİ]lgili (?:makaleler|haberler|yazılar|konular|içerikler)|benzer (?:haberler|yazılar)|son haberler|öne çıkanlar|çok okunanlar)\s*:?$/iu,
    /^(?:etiketler|konular|kategoriler)\s*:?(?:\s[^.]{0,120})?$/iu,
    /^(?:paylaş|yazdır|tweetle|yorum yap|yorumlar|takip et|abone ol|kopyala|e-posta ile paylaş)(?:\s.{0,20})?$/iu,
    /^.{0,60}(?:bülten|haber bülteni).{0,40}(?:abone|kaydol|kayıt).{0,60}$/iu,
    /^(?:bizi|kanalımızı|sayfamızı) .{0,60}(?:takip ed(?:in|ebilirsiniz)|abone olun).{0,20}$/iu,
    /^.{0,60}tüm hakları saklıdır\.?.{0,80}$/iu,
    /^(?:başa dön|yukarı çık|daha fazla(?: göster)?|tümünü gör)(?:\s.{0,12})?$/iu,
    /^(?:son güncelleme|güncellenme(?: tarihi)?|yayınlanma(?: tarihi)?|giriş(?: tarihi)?)\s*:.{4,60}$/iu,
    /^\d+ (?:dakika(?: okuma süresi)?|yorum|görüntülenme)$/iu,
    /^(?:kaynak|fotoğraf|haber)\s*:\s*.{2,60}$/iu,
  ],
} satisfies BoilerplatePatterns;
