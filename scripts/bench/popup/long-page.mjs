/** An article with very many quotations, the same at each call. */

const given = ['Anna', 'Bernd', 'Carla', 'David', 'Emma', 'Felix', 'Greta', 'Hugo', 'Ida', 'Jonas'];
const family = ['Smithson', 'Baker', 'Okafor', 'Lindqvist', 'Marlowe'];
const openings = [
  'The harbour',
  'No bridge',
  'Our council',
  'Each winter',
  'A railway',
  'This old quay',
  'Nobody here',
];
const middles = [
  'has been promised to the town for longer than most of us have lived in it',
  'costs more than the three schools that were closed to pay for it',
  'will stand in the water when the river rises again in spring',
  'is what people talk of at the market, in the trains and at the doctor’s',
];
const endings = ['and that is all there is to say', 'whatever the report makes of it', 'as my mother knew', ''];

/** @template T @param {readonly T[]} list @param {number} index @returns {T} */
const pick = (list, index) => /** @type {T} */ (list[index % list.length]);

/** @param {number} index */
function sentence(index) {
  const parts = [pick(openings, index), pick(middles, index * 3 + Math.floor(index / 7)), pick(endings, index * 5)];
  return parts.filter(part => part !== '').join(' ');
}

/** @param {number} index */
const paragraph = index => {
  const speaker = `${pick(given, index)} ${pick(family, Math.floor(index / given.length))}`;
  const words = index % 4 === 0 ? `${sentence(index)}. ${sentence(index + 11)}` : sentence(index);
  return `<p>“${words},” said ${speaker}. The rain fell on the quay, and the boats stayed in.</p>`;
};

/** HTML of so many paragraphs, a quotation in each. @param {number} count @param {string} [separator] */
export const quotingParagraphs = (count, separator = '\n') =>
  Array.from({length: count}, (_, index) => paragraph(index)).join(separator);

/** @param {number} quotations */
export const longPage = quotations => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A very long debate about the harbour</title></head>
<body><article><h1>A very long debate about the harbour</h1>
${quotingParagraphs(quotations)}
</article></body></html>`;
