/** Indonesian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'pemblokir iklan|penghalang iklan|penyekat iklan|penghadang iklan'.split('|'),
  demand: /* @__PURE__ */ 'nonaktif|matikan|terdeteksi|izinkan|jeda|dikesan|lumpuhkan|benarkan|aktif'.split('|'),
  age: /* @__PURE__ */ 'usia anda|umur anda|tahun ke atas|tahun atau lebih|cukup umur|tanggal lahir'.split('|'),
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

// Not checked by a native speaker.
export const notice = {
  cookie: 'kuki',
  use: 'kami menggunakan|menggunakan|memakai|penggunaan|menyimpan',
  data: `
    privasi|data/informasi pribadi|mitra|pihak ketiga|perangkat anda|perangkatmu|pelacak|melacak|mempersonal|
    analisis|menganalisis|mengukur
  `,
  choice: 'terima|setuju|menyetujui|izinkan|tolak|pengaturan|preferensi|kelola|sesuaikan|diperlukan|atur',
  okay: `
    oke$|mengerti|saya paham|lanjutkan$|lanjut$|info lebih|pelajari|selengkapnya|tutup|nanti|jangan sekarang|
    tidak terima|batal|simpan$
  `,
  implied: 'dengan melanjutkan/menggunakan/terus|jika anda melanjutkan|terus menggunakan',
  newsletter: 'buletin|nawala|milis|kotak masuk|langganan email',
  signUp: 'berlangganan|langganan|daftar|mendaftar|gabung|dapatkan|terima kabar|masukkan email/alamat',
  tease: 'sebelum pergi/kamu/anda|jangan lewatkan/ketinggalan|jangan sampai keting|diskon',
  email: 'surel',
  push: `
    mengirim/kirim/menampilkan/menerima/terima/dapatkan/aktifkan/izinkan notif|notifikasi dari/berita|
    mengirim/menerima/aktifkan/izinkan pemb
  `,
  wall: `
    untuk melanjutkan memb|untuk lanjut membaca|lanjutkan membaca dengan|lanjut baca dengan|
    baca selengkapnya dengan ber|sudah berlangganan|sudah jadi pelanggan|sudah menjadi pelang|
    khusus pelanggan/anggota/member/premium|khusus untuk pelanggan|artikel gratis/premium|sisa/kuota artikel|
    akses tanpa batas|akses penuh/semua|jadi pelanggan|berlangganan/login untuk|masuk/daftar untuk memb|
    tanpa/bebas iklan|konten premium/berbayar|untuk membaca artikel/selengkap/seluruh
  `,
  subscribe: 'berlangganan|pelanggan|keanggotaan|paket|buat/bikin akun|sudah punya/memiliki akun',
  readOn: `
    lanjutkan memb|lanjut baca|baca selengkap|artikel lengkap|seluruh/semua artikel|semua konten|tanpa batas|
    untuk membaca
  `,
  period: 'bulan|tahun|minggu|hari',
  logIn: 'kata sandi|sandi$',
} satisfies NoticeWords;
