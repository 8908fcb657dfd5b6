import {eld} from 'eld/large';
import {beforeAll, describe, expect, test} from 'vitest';
import {packedLanguages, packLanguages} from '../../../scripts/pack-languages.mjs';
import {detectLanguages, type LanguageTable, loadTable} from '../../../src/core/language/detector.ts';

let bytes: Uint8Array;
let table: LanguageTable;
beforeAll(async () => {
  bytes = await packLanguages();
  table = loadTable(bytes);
  eld.setLanguageSubset(packedLanguages);
}, 60_000);

const best = (text: string): string | undefined => Object.keys(detectLanguages(table, [text])[0] ?? {})[0];

const sentences = [
  ['en', 'The harbour was closed for two days after the storm.'],
  ['tr', 'Liman fırtınadan sonra iki gün kapalı kaldı.'],
  ['de', 'Der Hafen blieb nach dem Sturm zwei Tage geschlossen.'],
  ['fr', 'Le port est resté fermé deux jours après la tempête.'],
  ['es', 'El puerto permaneció cerrado dos días después de la tormenta.'],
  ['it', 'Il porto è rimasto chiuso due giorni dopo la tempesta.'],
  ['pt', 'O porto ficou fechado dois dias depois da tempestade.'],
  ['nl', 'De haven bleef twee dagen gesloten na de storm.'],
  ['pl', 'Port był zamknięty przez dwa dni po burzy.'],
  ['cs', 'Přístav byl po bouři dva dny uzavřen.'],
  ['hu', 'A kikötő a vihar után két napig zárva volt.'],
  ['ro', 'Portul a rămas închis două zile după furtună.'],
  ['sv', 'Hamnen var stängd i två dagar efter stormen.'],
  ['fi', 'Satama oli suljettuna kaksi päivää myrskyn jälkeen.'],
  ['az', 'Liman fırtınadan sonra iki gün bağlı qaldı.'],
  ['sq', 'Porti qëndroi i mbyllur dy ditë pas stuhisë.'],
  ['vi', 'Bến cảng đóng cửa hai ngày sau cơn bão.'],
  ['ru', 'Порт был закрыт два дня после шторма.'],
  ['uk', 'Порт був закритий два дні після шторму.'],
  ['bg', 'Пристанището беше затворено два дни след бурята.'],
  ['sr', 'Лука је била затворена два дана после олује.'],
  ['el', 'Το λιμάνι έμεινε κλειστό δύο μέρες μετά την καταιγίδα.'],
  ['ar', 'بقي الميناء مغلقا يومين بعد العاصفة.'],
  ['fa', 'بندر پس از طوفان دو روز بسته بود.'],
  ['ur', 'طوفان کے بعد بندرگاہ دو دن بند رہی۔'],
  ['he', 'הנמל היה סגור יומיים אחרי הסערה.'],
  ['hi', 'तूफ़ान के बाद बंदरगाह दो दिन बंद रहा।'],
  ['bn', 'ঝড়ের পরে বন্দর দুই দিন বন্ধ ছিল।'],
  ['ta', 'புயலுக்குப் பிறகு துறைமுகம் இரண்டு நாட்கள் மூடப்பட்டது.'],
  ['th', 'ท่าเรือปิดเป็นเวลาสองวันหลังพายุ'],
  ['zh', '暴风雨过后港口关闭了两天。'],
  ['ja', '嵐の後、港は二日間閉鎖された。'],
  ['ko', '폭풍이 지나간 뒤 항구는 이틀 동안 닫혀 있었다.'],
] as const;

test.each(sentences)('%s: %s', (language, sentence) => expect(best(sentence)).toBe(language));

describe('as eld itself answers, score for score', () => {
  const short = [
    'Etiketler',
    'back to top',
    'Auf Telegram teilen',
    'l’été',
    "rock 'n' roll",
    'Ещё 3 статьи',
    'ab',
    'abc',
  ];
  test.each([...sentences.map(([, text]) => text), ...short])('%s', text => {
    const theirs = Object.entries(eld.detect(text).getScores()).slice(0, 10);
    const ours = Object.entries(detectLanguages(table, [text])[0] ?? {});
    expect(ours.map(([language]) => language)).toEqual(theirs.map(([language]) => language));
    for (const [i, [, score]] of ours.entries()) expect(score).toBeCloseTo(theirs[i]?.[1] ?? 0, 6);
  });
});

test.each(['', ' ', '1234', '—', '2024-03-04'])('no evidence: "%s"', text =>
  expect(detectLanguages(table, [text])).toEqual([{}]),
);

test('a long article is one answer, and quick to give', () => {
  expect(best('The harbour was closed for two days after the storm. '.repeat(20_000))).toBe('en');
});

test('a table anywhere in a shared buffer', () => {
  const shared = new Uint8Array(bytes.length + 1);
  shared.set(bytes, 1);
  expect(loadTable(shared.subarray(1)).languages).toEqual(packedLanguages);
});

test.each([
  ['empty', new Uint8Array()],
  ['something else', new TextEncoder().encode('<!doctype html><title>404</title>')],
])('not a table: %s', (_, bytes) => expect(() => loadTable(bytes)).toThrow('not a language table'));

test('not a table: cut short', () => {
  expect(() => loadTable(bytes.slice(0, 100_000))).toThrow();
});
