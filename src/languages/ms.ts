/** Malay: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'penghadang iklan|penyekat iklan|penghalang iklan|pemblok iklan'.split('|'),
  demand: /* @__PURE__ */ 'matikan|nyahaktif|lumpuhkan|dikesan|benarkan|jeda|senarai putih'.split('|'),
  age: /* @__PURE__ */ 'tahun ke atas|umur anda|cukup umur|tarikh lahir'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'kuki',
  use: 'kami menggunakan|menggunakan|penggunaan|menyimpan|guna',
  data: `
    privasi|data/maklumat peribadi|rakan kongsi/niaga|pihak ketiga|peranti anda|menjejak|penjejak|analisis|
    memperibad|pemperibad|mengukur
  `,
  choice: 'terima|setuju|bersetuju|benarkan|tolak|tetapan|pilihan|keutamaan|urus|sesuaikan|diperlukan',
  okay: `
    okey|faham|teruskan$|maklumat lanjut|ketahui lebih|baca lagi|tutup|bukan sekarang|kemudian|tidak terima kasih|
    batal|simpan$
  `,
  implied: 'dengan meneruskan/menggunakan/terus|jika anda meneruskan',
  newsletter: 'surat berita|buletin|senarai mel|peti masuk/mel',
  signUp: 'langgan|daftar|mendaftar|sertai|dapatkan|masukkan',
  tease: 'sebelum anda|jangan terlepas/lepaskan|diskaun',
  email: 'e mel|emel',
  push: `
    menghantar/hantar/menunjukkan/memaparkan/menerima/terima/dapatkan/hidupkan/aktifkan/benarkan pemb|
    menghantar/hantar/menerima/terima/dapatkan/hidupkan/aktifkan/benarkan notif|pemberitahuan tolak
  `,
  wall: `
    untuk terus memb|untuk meneruskan pemb|teruskan membaca/bacaan dengan|sudah/telah melanggan|sudah langgan|
    sudah menjadi pelang|khas untuk pelang/ahli|untuk pelanggan sahaja|pelanggan/ahli sahaja|
    artikel percuma/tinggal/premium|akses tanpa had|akses penuh|jadi pelanggan/ahli|langgan untuk|log masuk untuk|
    daftar untuk memb|tanpa/bebas iklan|kandungan premium|untuk membaca artikel/sepenuh
  `,
  subscribe: 'langgan|melanggan|pelanggan|keahlian|cipta/buka/daftar akaun|sudah ada/mempunyai akaun',
  readOn: 'teruskan memb|terus/untuk membaca|baca seterusnya|artikel penuh|semua artikel/kandungan|tanpa had',
  period: 'bulan|sebulan|tahun|minggu|hari',
  logIn: 'kata laluan',
} satisfies NoticeWords;
