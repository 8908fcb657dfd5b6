/** Pages of a size that no article has, made by their own scripts as they load. */

const story = `<p>The ferry between Orsa and Lund will sail every hour from Monday, the harbour office said, after islanders had asked for it.</p>
<p>“Nobody should miss the last school bus because of a timetable,” said Karin Holm, who runs the harbour office.</p>`;

/** Scripts by name; `share` of the whole size is made. @type {Readonly<Record<string, (share: number) => string>>} */
export const endlessPages = {
  /** 500,000 nodes beside the article: half elements, half words. */
  nodes: share => `const all = document.createDocumentFragment();
    for (let at = 0; at < ${Math.round(250_000 * share)}; at++) {
      const one = document.createElement('span');
      one.append('word ');
      all.append(one);
    }
    document.querySelector('main').append(all);`,
  /** 1,000,000 nodes: more elements than are read. */
  more: share => `const all = document.createDocumentFragment();
    for (let at = 0; at < ${Math.round(600_000 * share)}; at++) all.append(document.createElement('i'));
    document.querySelector('main').append(all);`,
  /** 100,000 levels; out of sight, for no browser lays so many out. */
  levels: share => `let inner = document.createElement('div');
    const outer = inner;
    outer.hidden = true;
    document.querySelector('main').append(outer);
    for (let at = 0; at < ${Math.round(100_000 * share)}; at++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.append('The end of it');`,
  /** 50 MB of text. */
  text: share => `const paragraph = 'The harbour office said that the ferry sails. '.repeat(2000);
    for (let at = 0; at < ${Math.round(555 * share)}; at++) {
      const one = document.createElement('p');
      one.append(paragraph);
      document.querySelector('article').append(one);
    }`,
};

/** @param {string} name @param {number} share @returns {string | undefined} */
export function endlessPage(name, share) {
  const script = endlessPages[name]?.(share);
  return script === undefined
    ? undefined
    : `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hourly ferry to Orsa</title><style>
  #notice { position: fixed; inset: 0; background: #fff }</style></head><body><main><article><h1>Hourly ferry to Orsa</h1>${story}</article></main>
  <div id="notice"><h2>Ad blocker detected</h2><p>Please turn off your ad blocker and allow our site.</p></div>
  <script>{${script}}</script></body></html>`;
}
