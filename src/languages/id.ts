/** Indonesian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'pemblokir iklan|penghalang iklan|penyekat iklan|penghadang iklan'.split('|'),
  demand: /* @__PURE__ */ 'nonaktif|matikan|terdeteksi|izinkan|jeda|dikesan|lumpuhkan|benarkan|aktif'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    artikel terkait | berita terkait | baca juga | baca selengkapnya | selengkapnya | lihat juga | lihat semua |
    lihat lainnya | tampilkan lebih banyak | muat lebih banyak | lainnya | kembali ke atas | ke atas | bagikan |
    bagikan artikel | bagikan ke facebook | salin | salin tautan | tautan disalin | disalin | cetak | simpan |
    surel | kirim lewat surel | tag | topik | kategori | komentar | belum ada komentar | tinggalkan komentar |
    tulis komentar | balas | laporkan | artikel sebelumnya | artikel selanjutnya | artikel berikutnya | sebelumnya |
    selanjutnya | berikutnya | halaman sebelumnya | halaman berikutnya | kembali | terakhir diperbarui |
    diperbarui | diterbitkan | dipublikasikan | ditulis oleh | oleh | penulis | editor | tentang penulis |
    menit baca | menit membaca | waktu baca | cari | pencarian | menu | tutup | buka | beranda | halaman utama |
    lewati ke konten | langsung ke konten | daftar isi | isi | arsip | ikuti kami | ikuti | berlangganan | daftar |
    masuk | buletin | iklan | terpopuler | populer | terbaru | berita terbaru | foto | video | galeri | sumber |
    batal | batalkan | sunting | hapus | sembunyikan | tampilkan | pilihan | pengaturan | memuat | unduh |
    dengarkan | pemberitahuan | kata sandi | tentang kami | kontak | hubungi kami | kebijakan privasi |
    hak cipta dilindungi | suka
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih
    kata tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa dapat para harus namun kita
    dua satu masih hari hanya kepada kami setelah melakukan
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;
