import {expect, test} from 'vitest';
import {asksForAge, speaksOfAdBlocker} from '../../../src/core/clean/nags.ts';
import {nagStems} from '../../../src/languages/nags.built.ts';

const notices = [
  'Please turn off your ad blocker to read on.',
  'Ad-Blocker detected',
  'Looks like you are using an adblock extension. Please whitelist us!',
  'REKLAM ENGELLEYİCİ ALGILANDI',
  'Reklam engelleyicinizi kapatın, sonra sayfayı yenileyin.',
  'Lütfen AdBlock eklentisini devre dışı bırakın',
  'Bitte schalten Sie Ihren Werbeblocker aus.',
  'Merci de désactiver votre bloqueur de publicités',
  'Desactiva tu bloqueador de anuncios para continuar',
  'Abbiamo rilevato un blocco degli annunci: disattivalo',
  'Por favor, desative o bloqueador de anúncios',
  'Schakel je advertentieblokkering uit',
  'Wyłącz blokowanie reklam, aby czytać dalej',
  'Пожалуйста, отключите блокировку рекламы',
  'Будь ласка, вимкніть блокувальник реклами',
  'Vypněte prosím blokování reklam',
  'Kapcsolja ki a reklámblokkolót',
  'Dezactivați blocarea reclamelor',
  'Stäng av din annonsblockerare',
  'Απενεργοποιήστε το πρόγραμμα αποκλεισμού διαφημίσεων',
  'يرجى تعطيل مانع الإعلانات',
  'לחצו כאן כדי לכבות את חוסם הפרסומות',
  'مسدودکننده تبلیغات خود را غیرفعال کنید',
  'कृपया अपना विज्ञापन अवरोधक अक्षम करें',
  'Matikan pemblokir iklan Anda',
  'Vui lòng tắt trình chặn quảng cáo',
  '请关闭广告拦截插件后刷新',
  '請停用廣告攔截器',
  '広告ブロックを無効にしてください',
  '광고 차단 프로그램을 해제해 주세요',
  'Turn\u00a0off your ad\u200bblo\u00adcker',
];

const others = [
  ['nothing', ''],
  ['no demand', 'An ad blocker is a program.'],
  ['no ad blocker', 'Please turn off your phone.'],
  ['the words run into each other', 'The administrator blocked the visitor; allow one hour.'],
  ['another word begins so', 'Broad blocks were removed from the quarry.'],
  ['cookies', 'We use cookies. Allow all?'],
  ['German, a word like a Vietnamese stem', 'Ein Werbeblocker ist tatsächlich nur ein Programm.'],
  ['too long for a notice', `Turn off your ad blocker. ${'The story goes on and on. '.repeat(30)}`],
] as const;

test.each(notices)('%s', text => expect(speaksOfAdBlocker(text, nagStems)).toBe(true));
test.each(others)('not: %s', (_, text) => expect(speaksOfAdBlocker(text, nagStems)).toBe(false));
test('no lexicon, no notice', () =>
  expect(speaksOfAdBlocker('Ad blocker detected', {adBlock: '', demand: '', age: ''})).toBe(false));

test.each([
  ['Are you 18 years of age? Turn off any ad blocker if the question comes back.', true],
  ['Enter your date of birth', true],
  ['18+ | Reklam engelleyicinizi kapatın', true],
  ['18 yaşından büyük müsünüz?', true],
  ['Sind Sie volljährig?', true],
  ['Подтвердите, что вы совершеннолетний', true],
  ['Ad blocker detected. 18 million readers count on us.', false],
  ['Please turn off your ad blocker. It costs 0.18+ cents.', false],
  ['Wir zeigen seit 21 Jahren Anzeigen.', false],
])('asks for the age: %s', (text, expected) => expect(asksForAge(text, nagStems)).toBe(expected));
