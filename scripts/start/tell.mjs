import {mkdir, writeFile} from 'node:fs/promises';
import {openWithExtension} from './launch.mjs';

const folder = 'screenshots';

/**
 * Unseen: prints what the popup says and saves pictures.
 * @param {import('../browsers/types.ts').Found} found
 * @param {string} url
 */
export async function tell(found, url) {
  console.log(`No display here, so ${found.path} runs unseen.\n`);
  const {browser, page} = await openWithExtension(found, url, true);
  try {
    await browser.press(page);
    const popup = await browser.popup();
    await popup.waitFor(() => ['done', 'failed'].includes(document.body.dataset.phase ?? ''));
    const said = await popup.evaluate(readPopup);
    console.log(text(url, said));
    await mkdir(folder, {recursive: true});
    await writeFile(`${folder}/page-${browser.kind}.png`, await page.screenshot());
    await writeFile(`${folder}/popup-${browser.kind}.png`, await popup.screenshot());
    console.log(`\nPictures: ${folder}/page-${browser.kind}.png, ${folder}/popup-${browser.kind}.png`);
    return said.problem === '' ? 0 : 1;
  } finally {
    await browser.close();
  }
}

/** Runs in the popup. */
function readPopup() {
  /** @param {ParentNode} place @param {string} part */
  const parts = (place, part) => [...place.querySelectorAll(`[data-part=${part}]`)];
  /** @param {ParentNode} place @param {string} part */
  const words = (place, part) =>
    /** @type {HTMLElement | undefined} */ (parts(place, part)[0])?.textContent.trim() ?? '';
  return {
    receipt: words(document, 'receipt'),
    problem: [...document.querySelectorAll('[data-part=problem] > :not(button)')]
      .map(sentence => sentence.textContent)
      .join('. '),
    status: words(document, 'status'),
    speakers: parts(document, 'speaker').map(group => ({
      name: words(group, 'speaker-name'),
      role: words(group, 'role'),
      quotations: parts(group, 'quotation').map(item => ({
        words: [...(parts(item, 'words')[0]?.children ?? [])].map(paragraph => paragraph.textContent).join('\n'),
        why: `${words(item.closest('li') ?? item, 'kind')}: ${words(item.closest('li') ?? item, 'reason')}`,
      })),
    })),
  };
}

/** @param {string} url @param {ReturnType<typeof readPopup>} said */
function text(url, {receipt, problem, status, speakers}) {
  const quotations = speakers.flatMap(({name, role, quotations}) => [
    '',
    role ? `${name}, ${role}` : name,
    ...quotations.flatMap(({words, why}) => [indent(words, '  '), indent(`(${why})`, '    ')]),
  ]);
  return [url, receipt, problem || status, ...quotations].filter((line, i) => line || i > 2).join('\n');
}

/** @param {string} words @param {string} by */
const indent = (words, by) => words.replace(/\s*\n\s*/g, '\n').replace(/^/gm, by);
