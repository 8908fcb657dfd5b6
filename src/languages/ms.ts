/** Malay: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords, NoticeWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'penghadang iklan|penyekat iklan|penghalang iklan|pemblok iklan'.split('|'),
  demand: /* @__PURE__ */ 'matikan|nyahaktif|lumpuhkan|dikesan|benarkan|jeda|senarai putih'.split('|'),
  age: /* @__PURE__ */ 'tahun ke atas|umur anda|cukup umur|tarikh lahir'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const notice = {
  cookie: 'kuki|cookie',
  use: 'kami menggunakan|menggunakan|penggunaan|menyimpan|guna',
  data: `
    privasi|data peribadi|maklumat peribadi|rakan kongsi|rakan niaga|pihak ketiga|peranti anda|menjejak|penjejak|
    analisis|memperibad|pemperibad|mengukur
  `,
  choice: 'terima|setuju|bersetuju|benarkan|tolak|tetapan|pilihan|keutamaan|urus|sesuaikan|diperlukan',
  okay: `
    ok$|okey|faham|teruskan$|maklumat lanjut|ketahui lebih|baca lagi|tutup|bukan sekarang|kemudian|
    tidak terima kasih|batal
  `,
  implied: 'dengan meneruskan|dengan menggunakan|dengan terus|jika anda meneruskan',
  newsletter: 'newsletter|surat berita|buletin|senarai mel|peti masuk|peti mel',
  signUp: 'langgan|daftar|mendaftar|sertai|dapatkan|masukkan',
  tease: 'sebelum anda|jangan terlepas|jangan lepaskan|diskaun',
  email: 'e mel|emel',
  push: `
    menghantar pemb|hantar pemb|menghantar notif|hantar notif|menunjukkan pemb|memaparkan pemb|menerima pemb|
    terima pemb|dapatkan pemb|hidupkan pemb|aktifkan pemb|benarkan pemb|menerima notif|terima notif|
    dapatkan notif|hidupkan notif|aktifkan notif|benarkan notif|pemberitahuan tolak
  `,
  wall: `
    untuk terus memb|untuk meneruskan pemb|untuk membaca|teruskan membaca dengan|teruskan bacaan dengan|
    sudah melanggan|sudah langgan|telah melanggan|sudah menjadi pelang|sudah ada akaun|sudah mempunyai akaun|
    khas untuk pelang|khas untuk ahli|untuk pelanggan sahaja|pelanggan sahaja|ahli sahaja|artikel percuma|
    artikel tinggal|akses tanpa had|akses penuh|cipta akaun|buka akaun|daftar akaun|jadi pelanggan|jadi ahli|
    langgan untuk|log masuk untuk|daftar untuk memb|tanpa iklan|bebas iklan|kandungan premium|artikel premium
  `,
  subscribe: 'langgan|melanggan|pelanggan|keahlian|premium',
  readOn: 'teruskan memb|terus membaca|baca seterusnya|artikel penuh|semua artikel|semua kandungan|tanpa had',
  period: 'bulan|sebulan|tahun|minggu|hari',
  logIn: 'kata laluan|ingat saya|nama pengguna|lupa|dengan google',
} satisfies NoticeWords;
