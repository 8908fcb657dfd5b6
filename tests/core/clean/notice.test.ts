import {expect, test} from 'vitest';
import {type Notice, noticeOf, noticeTable} from '../../../src/core/clean/notice.ts';
import {chromes} from '../../../src/languages/chromes.ts';
import {noticeLexicons} from '../../../src/languages/notices.ts';
import {noticeExamples} from './notice-examples.ts';

const table = noticeTable(noticeLexicons);

test.each<[string, Notice | undefined]>([
  ['Please turn off your ad blocker to read on.', 'ad-block'],
  ['18+ Please turn off your ad blocker to read on.', 'age-gate'],
  ['Are you 18 or older? Yes No', 'age-gate'],
  ['What are you looking for? Search', undefined],
  ['', undefined],
])('%s', (text, expected) => expect(noticeOf(text, table)).toBe(expected));

const written = Object.entries(noticeExamples).flatMap(([language, {consent, newsletter, wall, harmless}]) => [
  [language, consent, 'consent'] as const,
  [language, newsletter, 'newsletter'] as const,
  [language, wall, 'wall'] as const,
  [language, harmless, undefined] as const,
]);
test.each(written)('%s: %s', (_, text, expected) => expect(noticeOf(text, table)).toBe(expected));

test.each<[Notice | undefined, string]>([
  // One stands for another.
  ['ad-block', 'Ad blocker detected. Please allow ads on our site or subscribe for €3 a month to read without ads.'],
  ['wall', 'Accept cookies or subscribe for €3.99 a month. Accept all Subscribe'],
  [
    'wall',
    'Subscribe to continue reading. You have read your 3 free articles this month. Already a subscriber? Sign in.',
  ],
  ['wall', 'This story is for members only. Join from $5 a month.'],
  ['consent', 'This website uses cookies to ensure you get the best experience. Learn more Got it!'],
  ['consent', 'Cookies? Accept all Reject all'],
  ['consent', 'By continuing to browse you agree to our cookies.'],
  [
    'consent',
    'We use cookies. If you are under 16, ask your parents before you agree to optional ones. Accept all Save',
  ],
  ['newsletter', 'We’d like to show you notifications for the latest news and updates. Allow Cancel'],
  ['newsletter', 'Wait! Before you go, join our list and never miss a walk. Enter your email'],
  [
    'newsletter',
    'The Sunday letter, straight to your inbox. Your email Subscribe. By signing up you accept our privacy policy.',
  ],
  [
    'consent',
    'We use cookies. Some remember whether you are already a subscriber and how many free articles you have read. Accept Reject',
  ],
  // Neither hidden nor named.
  [
    undefined,
    'Log in E-mail Password Remember me By logging in you agree to our use of cookies Continue Forgot your password?',
  ],
  [undefined, 'Search the archive Newsletter editions from 2019 to 2024'],
  [undefined, 'Your cart 2 items £18.40 Checkout Continue shopping'],
  [undefined, 'A cookie from the bakery on Mill Lane, still warm. Photo: Priya Raman Close'],
  [undefined, 'The Estuary Post News Culture Newsletters Subscribe Log in E-mail us Privacy settings'],
  [undefined, 'Live: 3 new updates. Show'],
  [undefined, 'Should the bridge stay closed? Yes No Not sure Vote'],
  [undefined, 'How satisfied are you with our site? Very Somewhat Not at all Continue'],
  [undefined, 'Share this article Copy link E-mail Facebook Close'],
  [
    undefined,
    'Regulators said on Monday that most sites place cookies before anybody can accept or reject them. Twelve firms were fined.',
  ],
  [undefined, 'Create an account E-mail Password Continue with Google Already have an account? Log in'],
  // de
  [
    'wall',
    'Mit Werbung weiterlesen: Zustimmen und Cookies akzeptieren. Oder Pur-Abo für 4,99 € pro Monat. Jetzt abonnieren',
  ],
  ['wall', 'Registrieren Sie sich kostenlos, um weiterzulesen.'],
  ['ad-block', 'Bitte deaktivieren Sie Ihren Werbeblocker oder schließen Sie ein Abo für 3 € im Monat ab.'],
  ['consent', 'Diese Website nutzt Cookies. Wenn Sie fortfahren, gehen wir von Ihrem Einverständnis aus. OK'],
  [
    'consent',
    'Ihre Privatsphäre ist uns wichtig. Wir und unsere Partner verarbeiten personenbezogene Daten. Zustimmen Ablehnen',
  ],
  ['newsletter', 'Dürfen wir Ihnen Benachrichtigungen zu wichtigen Nachrichten senden? Nicht jetzt Erlauben'],
  [
    'newsletter',
    'Nichts mehr verpassen! Tragen Sie sich ein und sichern Sie sich 10 % Rabatt. E-Mail-Adresse Eintragen',
  ],
  [
    undefined,
    'Anmelden E-Mail-Adresse Passwort Angemeldet bleiben Mit der Anmeldung stimmen Sie der Verwendung von Cookies zu Weiter',
  ],
  [undefined, 'Teilen Link kopieren E-Mail WhatsApp Schließen'],
  [undefined, 'Umfrage: Sollte die Brücke gesperrt bleiben? Ja Nein Abstimmen'],
  ['consent', 'Klicken Sie hier, um mehr zu lesen. Diese Seite verwendet Cookies. Alle akzeptieren Nur notwendige'],
  // fr
  ['wall', 'Accepter les cookies et continuer, ou s’abonner pour 2 € par mois. J’accepte Je m’abonne'],
  ['wall', 'Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.'],
  ['consent', 'En poursuivant votre navigation, vous acceptez l’utilisation de cookies. OK En savoir plus'],
  [
    'consent',
    'Nous respectons votre vie privée. Nos partenaires et nous traitons des données personnelles. Refuser Accepter',
  ],
  ['newsletter', 'Souhaitez-vous recevoir nos notifications ? Plus tard Accepter'],
  [undefined, 'Se connecter Adresse e-mail Mot de passe Continuer Mot de passe oublié ?'],
  [undefined, 'Sondage : faut-il fermer le pont ? Oui Non Voter'],
  // es
  ['wall', 'Acepta las cookies o suscríbete por 2,99 € al mes. Aceptar y continuar Suscribirme'],
  ['wall', 'Contenido exclusivo para suscriptores. Suscríbete por 1 € al mes.'],
  ['consent', 'Si continúas navegando, consideramos que aceptas el uso de cookies. Entendido'],
  ['newsletter', '¿Quieres recibir notificaciones con las últimas noticias? Ahora no Permitir'],
  ['newsletter', 'Antes de irte: únete a nuestra lista y llévate un 10 % de descuento. Tu correo'],
  [undefined, 'Iniciar sesión Correo electrónico Contraseña ¿Olvidaste tu contraseña? Continuar'],
  [undefined, 'Galletas (cookies) de la abuela, foto 3 de 8 Cerrar'],
  // tr
  ['wall', 'Çerezleri kabul edin ya da aylık 29,90 TL karşılığında abone olun. Kabul et Abone ol'],
  ['wall', 'Bu içerik abonelere özel. Devamını okumak için üye olun.'],
  ['ad-block', 'Reklam engelleyicinizi kapatın ya da aylık 29 TL ile abone olun.'],
  ['consent', 'Kişisel verileriniz KVKK kapsamında işlenir, çerez kullanımı hakkında bilgi almak için tıklayın. Tamam'],
  ['consent', 'Sitemizde gezinmeye devam ederek çerez kullanımını kabul etmiş olursunuz. Anladım'],
  ['newsletter', 'Son dakika haberleri için bildirim almak ister misiniz? Daha sonra İzin ver'],
  ['newsletter', 'Gitmeden önce e-posta listemize katılın, hiçbir şeyi kaçırmayın. E-posta adresiniz Kaydol'],
  [undefined, 'Giriş yap E-posta Şifre Beni hatırla Şifremi unuttum'],
  [undefined, 'Anket: Köprü kapalı kalsın mı? Evet Hayır Oy ver'],
  [undefined, 'Paylaş Facebook WhatsApp E-posta Bağlantıyı kopyala'],
  // More about cookies is to be read in every language, and nothing is sold.
  ['consent', 'Vi använder kakor. Klicka här för att läsa mer om hur. Godkänn alla Avvisa'],
  ['consent', 'Utilizziamo i cookie. Clicca qui per leggere l’informativa. Accetta Rifiuta'],
  ['consent', 'Мы используем куки. Чтобы прочитать о них подробнее, откройте правила. Принять Отклонить'],
  ['consent', 'Ми використовуємо cookie лише для статистики. Прийняти Відхилити'],
])('%s: %s', (expected, text) => expect(noticeOf(text, table)).toBe(expected));

test.each(Object.entries(chromes))('no menu is a notice: %s', (_, {labels}) => {
  const menus = labels.map((_label, at) => labels.slice(at, at + 25).join(' '));
  expect(menus.filter(menu => noticeOf(menu, table) !== undefined)).toEqual([]);
});
