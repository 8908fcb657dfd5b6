import {expect, test} from 'vitest';
import {marked} from '../../../src/core/quotes/marked.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';

const found = (language: string, text: string) =>
  marked(text, plainBlocks(text), language).quotations.map(({contents}) =>
    contents.map(({start, end}) => text.slice(start, end)),
  );

test.each<[language: string, text: string, quotations: string[][]]>([
  ['ja', '市長は「港に船が戻ってくる日を待っていた」と述べた。', [['港に船が戻ってくる日を待っていた']]],
  ['ja', '小説『海』と雑誌「港」が並ぶ。', []],
  ['zh', '市长说：“我们等这一天已经等了十一年。”会议随后结束。', [['我们等这一天已经等了十一年。']]],
  ['ko', '시장은 "우리는 이 날을 오래 기다려 왔습니다"라고 말했다.', [['우리는 이 날을 오래 기다려 왔습니다']]],
  ['ar', 'قالت العمدة: «نحن مدينون بهذا لكل من تعلّم السباحة هنا».', [['نحن مدينون بهذا لكل من تعلّم السباحة هنا']]],
  ['he', 'דובר צה"ל אמר: "אנחנו ממשיכים לחפש את הנעדרים כל הלילה".', [['אנחנו ממשיכים לחפש את הנעדרים כל הלילה']]],
  ['ru', 'Мэр сказала: «Мы ждали этого одиннадцать лет».', [['Мы ждали этого одиннадцать лет']]],
  ['pl', 'Burmistrz powiedziała: „Czekaliśmy na to jedenaście lat”.', [['Czekaliśmy na to jedenaście lat']]],
  ['cs', 'Starostka řekla: „Čekali jsme na to jedenáct let.“', [['Čekali jsme na to jedenáct let.']]],
  ['sv', '”Vi har väntat på det här i elva år”, sade borgmästaren.', [['Vi har väntat på det här i elva år']]],
  ['da', 'Borgmesteren sagde: »Vi har ventet på det i elleve år.«', [['Vi har ventet på det i elleve år.']]],
  ['it', 'Il sindaco: ‹Aspettavamo questo da undici anni›.', [['Aspettavamo questo da undici anni']]],
  ['nl', '’s Avonds zei ze: ‘Wij wachten al elf jaar op deze boot.’', [['Wij wachten al elf jaar op deze boot.']]],
  ['nl', "'s Ochtends gaat hij met een bootje 't water op.", []],
  ['fi', 'Laiva ”Meri Tähti” lähti satamasta aamulla.', []],
  [
    'ru',
    '«Мы ждали этого одиннадцать лет.\n\n«А теперь корабли вернулись в порт».',
    [['Мы ждали этого одиннадцать лет.', 'А теперь корабли вернулись в порт']],
  ],
])('%s: %s', (language, text, quotations) => expect(found(language, text)).toEqual(quotations));

test('nobody is claimed to have said it, nor that the text does not tell', () => {
  const text = 'Мэр сказала: «Мы ждали этого одиннадцать лет».';
  const {attributions, speakers} = marked(text, plainBlocks(text), 'ru');
  expect(speakers).toEqual([]);
  expect(attributions).toMatchObject([
    {state: 'not-stated', speaker: undefined, confidence: 0, basis: 'language-not-read'},
  ]);
});

test('a language that the platform does not know is read all the same', () => {
  expect(found('x', '“We have waited for this day,” she said.')).toEqual([['We have waited for this day,']]);
});
