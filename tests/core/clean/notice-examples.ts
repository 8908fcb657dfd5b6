/** What sites say in boxes over their pages, by language, in our own words. Not checked by native speakers but for de, en. */
export type NoticeExamples = {
  readonly consent: string;
  readonly newsletter: string;
  readonly wall: string;
  /** Words of a box that is none of these. */
  readonly harmless: string;
};

export const noticeExamples: Readonly<Record<string, NoticeExamples>> = {
  en: {
    consent:
      'We value your privacy. We and our partners store information on your device to measure audiences. Accept Reject More options',
    newsletter: 'The morning in five minutes. Subscribe to our newsletter. Your e-mail address Sign up No thanks',
    wall: 'You have read 3 of 5 free articles this month. Create a free account to keep reading. Already registered? Log in',
    harmless: 'Breaking: the harbour bridge is closed until Friday. Read more Close',
  },
  de: {
    consent:
      'Wir verwenden Cookies, um Inhalte zu personalisieren und Zugriffe zu messen. Alle akzeptieren Ablehnen Einstellungen',
    newsletter: 'Der Morgen in fünf Minuten: Jetzt Newsletter abonnieren! Ihre E-Mail-Adresse Anmelden',
    wall: 'Jetzt weiterlesen mit Plus. Danach 9,99 € im Monat, jederzeit kündbar. Bereits Abonnent? Anmelden',
    harmless: 'Eilmeldung: Die Elbbrücke bleibt bis Freitag gesperrt. Mehr dazu Schließen',
  },
  fr: {
    consent:
      'Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et consulter des données personnelles. Tout accepter Continuer sans accepter Paramétrer',
    newsletter: 'L’essentiel de l’actualité chaque matin. Recevez notre newsletter. Votre adresse e-mail Je m’inscris',
    wall: 'Cet article est réservé aux abonnés. Pour lire la suite, abonnez-vous à partir de 1 € par mois. Déjà abonné ? Se connecter',
    harmless: 'Alerte : le pont du port est fermé jusqu’à vendredi. Lire l’article Fermer',
  },
  es: {
    consent:
      'Utilizamos cookies propias y de terceros para analizar la navegación y mostrar publicidad. Aceptar Rechazar Configurar',
    newsletter:
      'Suscríbete a nuestro boletín y recibe cada mañana las noticias en tu correo. Tu correo electrónico Suscribirme',
    wall: 'Para seguir leyendo, hazte socio. Ya has leído tus 5 artículos gratuitos del mes. ¿Ya eres suscriptor? Inicia sesión',
    harmless: 'Última hora: el puente del puerto permanece cerrado hasta el viernes. Leer más Cerrar',
  },
  it: {
    consent:
      'Noi e terze parti selezionate utilizziamo cookie per finalità tecniche e, con il tuo consenso, per la misurazione. Accetta Rifiuta Scopri di più e personalizza',
    newsletter: 'Iscriviti alla nostra newsletter: le notizie del mattino nella tua casella. La tua email Iscriviti',
    wall: 'Questo articolo è riservato agli abbonati. Per continuare a leggere abbonati a 1 € al mese. Sei già abbonato? Accedi',
    harmless: 'Ultima ora: il ponte del porto resta chiuso fino a venerdì. Leggi Chiudi',
  },
  pt: {
    consent:
      'Utilizamos cookies para melhorar a sua experiência e medir audiências. Ao clicar em aceitar, concorda com o uso. Aceitar Rejeitar Configurações',
    newsletter: 'Assine nossa newsletter. As principais notícias todos os dias no seu e-mail. Seu e-mail Assinar',
    wall: 'Para continuar lendo, faça o seu cadastro. Você já leu os seus artigos gratuitos do mês. Já é assinante? Entrar',
    harmless: 'Urgente: a ponte do porto fica fechada até sexta-feira. Ler Fechar',
  },
  ru: {
    consent:
      'Мы используем файлы cookie, чтобы сайт работал лучше. Продолжая пользоваться сайтом, вы соглашаетесь с этим. Принять Настройки',
    newsletter: 'Подпишитесь на нашу рассылку: главное за день каждое утро. Ваш e-mail Подписаться',
    wall: 'Чтобы дочитать эту статью, оформите подписку за 199 ₽ в месяц. Уже есть подписка? Войти',
    harmless: 'Срочно: мост в порту закрыт до пятницы. Читать Закрыть',
  },
  ja: {
    consent: '当サイトではクッキーを使用しています。詳しくはプライバシーポリシーをご覧ください。同意する 拒否する',
    newsletter: '朝のニュースをまとめてお届け。メールマガジンに登録しませんか。メールアドレス 登録する',
    wall: 'この記事は会員限定です。続きを読むには会員登録が必要です。会員の方はログイン',
    harmless: '速報：港の橋は金曜日まで通行止めです。記事へ 閉じる',
  },
  nl: {
    consent:
      'Wij gebruiken cookies om onze site te verbeteren en advertenties persoonlijk te maken. Alles accepteren Weigeren Instellingen',
    newsletter: 'Meld je aan voor onze nieuwsbrief en krijg elke ochtend het nieuws. E-mailadres Inschrijven',
    wall: 'Om verder te lezen heb je een abonnement nodig. Vanaf € 2,50 per week. Al abonnee? Inloggen',
    harmless: 'Laatste nieuws: de havenbrug blijft dicht tot vrijdag. Lees het bericht Sluiten',
  },
  uk: {
    consent: 'Ми використовуємо файли cookie, щоб сайт працював краще. Прийняти Налаштування',
    newsletter: 'Підпишіться на нашу розсилку: головне за день щоранку. Ваша пошта Підписатися',
    wall: 'Щоб дочитати статтю, оформіть передплату за 99 ₴ на місяць. Вже маєте підписку? Увійти',
    harmless: 'Терміново: міст у порту закрито до п’ятниці. Читати Закрити',
  },
  pl: {
    consent: 'Używamy plików cookie, aby mierzyć ruch i dopasować reklamy. Akceptuję Odrzuć Ustawienia',
    newsletter: 'Zapisz się do newslettera i czytaj nas co rano. Twój adres e-mail Zapisz się',
    wall: 'Aby czytać dalej, wykup dostęp za 9,99 zł miesięcznie. Masz już konto? Zaloguj się',
    harmless: 'Pilne: most w porcie zamknięty do piątku. Czytaj Zamknij',
  },
  cs: {
    consent: 'Používáme soubory cookie, abychom měřili návštěvnost. Souhlasím Odmítnout Podrobné nastavení',
    newsletter: 'Přihlaste se k odběru novinek a každé ráno budete v obraze. Váš e-mail Odebírat',
    wall: 'Tento článek je jen pro předplatitele. Předplaťte si nás za 99 Kč měsíčně. Už máte účet? Přihlásit',
    harmless: 'Právě teď: most v přístavu je do pátku zavřený. Otevřít Zavřít',
  },
  sk: {
    consent: 'Používame súbory cookie, aby sme merali návštevnosť. Súhlasím Odmietnuť Nastavenia',
    newsletter: 'Prihláste sa na odber noviniek, každé ráno v e-maile. Váš e-mail Odoberať',
    wall: 'Tento článok je len pre predplatiteľov. Predplaťte si nás za 4,90 € mesačne. Máte účet? Prihlásiť sa',
    harmless: 'Práve teraz: most v prístave je do piatka zatvorený. Otvoriť Zavrieť',
  },
  hu: {
    consent: 'Weboldalunk sütiket használ a jobb élmény érdekében. Elfogadom Elutasítom Beállítások',
    newsletter: 'Iratkozzon fel hírlevelünkre, minden reggel a fontos hírekkel. E-mail-cím Feliratkozom',
    wall: 'A cikk elolvasásához előfizetés szükséges, havi 1990 Ft. Már előfizető? Bejelentkezés',
    harmless: 'Rendkívüli: péntekig lezárták a kikötői hidat. Megnyitás Bezárás',
  },
  ro: {
    consent: 'Folosim cookie-uri pentru a măsura traficul și a personaliza reclamele. Accept toate Refuz Setări',
    newsletter: 'Abonează-te la newsletter și primești știrile dimineții. Adresa de e-mail Mă abonez',
    wall: 'Pentru a continua lectura, abonează-te cu 19 lei pe lună. Ai deja un cont? Autentificare',
    harmless: 'Ultima oră: podul din port este închis până vineri. Deschide Închide',
  },
  bg: {
    consent: 'Този сайт използва бисквитки, за да работи по-добре. Приемам Отказвам Настройки',
    newsletter: 'Абонирайте се за нашия бюлетин и получавайте новините всяка сутрин. Вашият имейл Абонирай се',
    wall: 'За да прочетете статията, ви трябва абонамент от 5 лв. на месец. Вече сте абонат? Вход',
    harmless: 'Извънредно: мостът на пристанището е затворен до петък. Отвори Затвори',
  },
  tr: {
    consent: 'Size daha iyi bir deneyim sunmak için çerezleri kullanıyoruz. Tümünü kabul et Reddet Çerez ayarları',
    newsletter: 'E-bültenimize abone olun, günün haberleri her sabah gelsin. E-posta adresiniz Abone ol',
    wall: 'Okumaya devam etmek için abone olun. Aylık 49,90 TL. Zaten abone misiniz? Giriş yapın',
    harmless: 'Son dakika: Liman köprüsü cumaya kadar kapalı. Haberi oku Kapat',
  },
  az: {
    consent: 'Saytımız kukilərdən istifadə edir. Qəbul edirəm Ayarlar',
    newsletter: 'Bülletenimizə abunə olun, səhər xəbərləri e-poçtunuza gəlsin. E-poçt ünvanınız Abunə ol',
    wall: 'Oxumağa davam etmək üçün abunə olun: ayda 5 manat. Artıq abunəsiniz? Daxil olun',
    harmless: 'Təcili: liman körpüsü cümə gününə qədər bağlıdır. Aç',
  },
  el: {
    consent: 'Χρησιμοποιούμε cookies για να μετράμε την επισκεψιμότητα. Αποδοχή όλων Απόρριψη Ρυθμίσεις',
    newsletter: 'Εγγραφείτε στο newsletter μας και λάβετε τα νέα κάθε πρωί. Το email σας Εγγραφή',
    wall: 'Για να συνεχίσετε την ανάγνωση, γίνετε συνδρομητής με 5 € τον μήνα. Είστε ήδη συνδρομητής; Σύνδεση',
    harmless: 'Έκτακτο: η γέφυρα του λιμανιού μένει κλειστή έως την Παρασκευή. Άνοιγμα Κλείσιμο',
  },
  sr: {
    consent: 'Овај сајт користи колачиће да би боље радио. Прихватам Подешавања',
    newsletter: 'Pretplatite se na naš bilten i svako jutro pročitajte vesti. Vaš mejl Prijavi se',
    wall: 'Да бисте наставили да читате, потребна је претплата од 500 дин месечно. Већ имате налог? Пријава',
    harmless: 'Hitno: most u luci zatvoren je do petka. Otvori Zatvori',
  },
  hr: {
    consent: 'Koristimo kolačiće kako bismo mjerili posjećenost. Prihvaćam sve Odbij Postavke',
    newsletter: 'Prijavite se na naš newsletter i svako jutro pročitajte vijesti. Vaša e-pošta Prijava',
    wall: 'Za nastavak čitanja potrebna je pretplata od 4,99 € mjesečno. Već imate račun? Prijavite se',
    harmless: 'Hitno: most u luci zatvoren je do petka. Otvori Zatvori',
  },
  fi: {
    consent: 'Käytämme evästeitä sivuston kehittämiseen ja mainonnan kohdentamiseen. Hyväksy kaikki Hylkää Asetukset',
    newsletter: 'Tilaa uutiskirjeemme, niin saat aamun uutiset. Sähköpostiosoite Tilaa',
    wall: 'Jatkaaksesi lukemista tarvitset tilauksen, 4,90 € kuukaudessa. Oletko jo tilaaja? Kirjaudu',
    harmless: 'Juuri nyt: sataman silta on suljettu perjantaihin asti. Avaa Sulje',
  },
  sv: {
    consent: 'Vi använder kakor för att mäta besök och anpassa annonser. Godkänn alla Neka Inställningar',
    newsletter: 'Anmäl dig till vårt nyhetsbrev och få morgonens nyheter. Din e-postadress Anmäl mig',
    wall: 'För att fortsätta läsa behöver du en prenumeration, 49 kr i månaden. Redan prenumerant? Logga in',
    harmless: 'Just nu: hamnbron är stängd till fredag. Öppna Stäng',
  },
  no: {
    consent: 'Vi bruker informasjonskapsler for å måle trafikk og tilpasse annonser. Godta alle Avvis Innstillinger',
    newsletter: 'Meld deg på nyhetsbrevet vårt og få morgenens nyheter. Din e-postadresse Meld meg på',
    wall: 'For å fortsette å lese trenger du abonnement, 49 kr i måneden. Allerede abonnent? Logg inn',
    harmless: 'Siste: Havnebrua er stengt til fredag. Åpne Lukk',
  },
  da: {
    consent: 'Vi bruger cookies til at måle trafik og tilpasse annoncer. Accepter alle Afvis Indstillinger',
    newsletter: 'Tilmeld dig vores nyhedsbrev og få morgenens nyheder. Din e-mailadresse Tilmeld',
    wall: 'Denne artikel er kun for abonnenter. Læs videre for 49 kr. om måneden. Er du allerede abonnent? Log ind',
    harmless: 'Lige nu: Havnebroen er spærret til fredag. Åbn Luk',
  },
  sq: {
    consent: 'Kjo faqe përdor cookies për të matur vizitat. Prano të gjitha Refuzo Cilësimet',
    newsletter: 'Abonohuni në buletinin tonë dhe merrni lajmet çdo mëngjes. Emaili juaj Abonohu',
    wall: 'Për të vazhduar leximin, abonohuni për 5 € në muaj. Jeni abonent? Hyni',
    harmless: 'Lajm i fundit: ura e portit mbyllet deri të premten. Hape Mbyll',
  },
  id: {
    consent: 'Kami menggunakan kuki untuk mengukur kunjungan dan menyesuaikan iklan. Terima semua Tolak Pengaturan',
    newsletter: 'Berlangganan buletin kami, kabar pagi di kotak masuk. Alamat email Daftar',
    wall: 'Untuk melanjutkan membaca, berlangganan mulai Rp 25.000 per bulan. Sudah punya akun? Masuk',
    harmless: 'Terkini: jembatan pelabuhan ditutup sampai Jumat. Buka Tutup',
  },
  ms: {
    consent: 'Laman ini menggunakan kuki untuk mengukur trafik. Terima semua Tolak Tetapan',
    newsletter: 'Langgan surat berita kami dan baca berita setiap pagi. Alamat e-mel Daftar',
    wall: 'Untuk terus membaca, langgan mulai RM 9.90 sebulan. Sudah melanggan? Log masuk',
    harmless: 'Terkini: jambatan pelabuhan ditutup hingga Jumaat. Buka Tutup',
  },
  sw: {
    consent: 'Tovuti hii inatumia vidakuzi ili kupima matembezi. Kubali zote Kataa Mipangilio',
    newsletter: 'Jiandikishe kwa jarida letu upate habari kila asubuhi. Barua pepe yako Jiandikishe',
    wall: 'Ili kuendelea kusoma, fungua akaunti ya bure. Tayari una akaunti? Ingia',
    harmless: 'Habari mpya: daraja la bandari limefungwa hadi Ijumaa. Fungua Funga',
  },
  vi: {
    consent: 'Chúng tôi sử dụng cookie để đo lường lượt xem và cá nhân hóa quảng cáo. Chấp nhận tất cả Từ chối Cài đặt',
    newsletter: 'Đăng ký nhận bản tin buổi sáng. Nhập email của bạn Đăng ký',
    wall: 'Để đọc tiếp, mời bạn mua gói hội viên 50.000đ mỗi tháng. Đã có tài khoản? Đăng nhập',
    harmless: 'Tin mới: cầu cảng đóng đến thứ Sáu. Mở Đóng',
  },
  ko: {
    consent: '당사는 방문 측정과 맞춤 광고를 위해 쿠키를 사용합니다. 모두 동의 거부 설정',
    newsletter: '뉴스레터를 구독하고 매일 아침 소식을 받아보세요. 이메일 주소 구독하기',
    wall: '계속 읽으려면 구독이 필요합니다. 월 9,900원. 이미 구독 중이신가요? 로그인',
    harmless: '속보: 항구 다리가 금요일까지 통제됩니다. 기사 보기 닫기',
  },
  ar: {
    consent: 'نستخدم ملفات تعريف الارتباط لتحسين تجربتك وقياس الزيارات. قبول الكل رفض الإعدادات',
    newsletter: 'اشترك في نشرتنا البريدية لتصلك أخبار الصباح. بريدك الإلكتروني اشترك',
    wall: 'لمتابعة القراءة اشترك مقابل 5 دولارات شهريا. هل أنت مشترك؟ تسجيل الدخول',
    harmless: 'عاجل: جسر الميناء مغلق حتى يوم الجمعة. فتح إغلاق',
  },
  fa: {
    consent: 'این وب‌سایت برای سنجش بازدید از کوکی‌ها استفاده می‌کند. می‌پذیرم تنظیمات',
    newsletter: 'در خبرنامه ما عضو شوید تا خبرهای صبح به شما برسد. ایمیل شما عضویت',
    wall: 'برای ادامه مطالعه اشتراک ماهانه تهیه کنید. قبلا مشترک شده‌اید؟ ورود',
    harmless: 'فوری: پل بندر تا جمعه بسته است. باز کردن بستن',
  },
  he: {
    consent: 'אנו משתמשים בעוגיות כדי למדוד תנועה ולהתאים פרסומות. אישור הכל דחייה הגדרות',
    newsletter: 'הירשמו לניוזלטר שלנו וקבלו את חדשות הבוקר. כתובת אימייל הרשמה',
    wall: 'להמשך קריאה יש לרכוש מינוי ב-19 ₪ לחודש. כבר מנויים? התחברות',
    harmless: 'דחוף: גשר הנמל סגור עד יום שישי. פתיחה סגירה',
  },
  ur: {
    consent: 'یہ ویب سائٹ بہتر تجربے کے لیے کوکیز استعمال کرتی ہے۔ سب قبول کریں مسترد کریں ترتیبات',
    newsletter: 'ہمارے نیوز لیٹر کو سبسکرائب کریں اور صبح کی خبریں پائیں۔ آپ کا ای میل سبسکرائب کریں',
    wall: 'پڑھنا جاری رکھنے کے لیے سبسکرپشن لیں۔ پہلے سے رکن ہیں؟ لاگ ان',
    harmless: 'تازہ ترین: بندرگاہ کا پل جمعہ تک بند ہے۔ کھولیں',
  },
  hi: {
    consent: 'यह वेबसाइट बेहतर अनुभव के लिए कुकीज़ का उपयोग करती है। सभी स्वीकार करें अस्वीकार करें सेटिंग',
    newsletter: 'हमारे न्यूज़लेटर को सब्सक्राइब करें और सुबह की खबरें पाएं। आपका ईमेल सब्सक्राइब करें',
    wall: 'आगे पढ़ने के लिए सब्सक्रिप्शन लें, ₹99 प्रति माह। पहले से सदस्य हैं? लॉग इन',
    harmless: 'ताज़ा खबर: बंदरगाह का पुल शुक्रवार तक बंद है। खोलें',
  },
  bn: {
    consent: 'এই ওয়েবসাইট ভালো অভিজ্ঞতার জন্য কুকি ব্যবহার করে। সব গ্রহণ করুন প্রত্যাখ্যান সেটিংস',
    newsletter: 'আমাদের নিউজলেটার সাবস্ক্রাইব করুন, সকালের খবর পান। আপনার ইমেইল সাবস্ক্রাইব',
    wall: 'পড়া চালিয়ে যেতে সাবস্ক্রিপশন নিন, মাসে ৳99। অ্যাকাউন্ট আছে? লগ ইন',
    harmless: 'সর্বশেষ: বন্দরের সেতু শুক্রবার পর্যন্ত বন্ধ। খুলুন',
  },
  ta: {
    consent: 'இந்த இணையதளம் சிறந்த அனுபவத்திற்காக குக்கீகளைப் பயன்படுத்துகிறது. அனைத்தையும் ஏற்கவும் நிராகரி அமைப்புகள்',
    newsletter: 'எங்கள் செய்திமடலுக்கு பதிவு செய்து காலைச் செய்திகளைப் பெறுங்கள். உங்கள் மின்னஞ்சல் பதிவு செய்',
    wall: 'தொடர்ந்து படிக்க சந்தா செலுத்துங்கள், மாதம் ₹99. ஏற்கனவே சந்தாதாரரா? உள்நுழை',
    harmless: 'அண்மைச் செய்தி: துறைமுகப் பாலம் வெள்ளி வரை மூடப்பட்டுள்ளது. திற',
  },
  th: {
    consent: 'เว็บไซต์นี้ใช้คุกกี้เพื่อวัดจำนวนผู้เข้าชม ยอมรับทั้งหมด ปฏิเสธ ตั้งค่าคุกกี้',
    newsletter: 'สมัครรับจดหมายข่าวยามเช้าจากเรา อีเมลของคุณ สมัคร',
    wall: 'สมัครสมาชิกเพื่ออ่านต่อ เดือนละ 99 บาท เป็นสมาชิกอยู่แล้ว? เข้าสู่ระบบ',
    harmless: 'ข่าวด่วน: สะพานท่าเรือปิดถึงวันศุกร์ เปิดอ่าน',
  },
  zh: {
    consent: '本网站使用 Cookie 来统计访问量并改进服务。全部接受 拒绝 设置',
    newsletter: '订阅我们的电子报，每天早上收到新闻。您的邮箱 订阅',
    wall: '本文为会员专享，每月 25 元。登录后继续阅读，已是会员？登录',
    harmless: '快讯：港口大桥封闭至周五。查看',
  },
};
