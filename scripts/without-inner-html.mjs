import {readFile} from 'node:fs/promises';

/**
 * No script of the extension may assign `innerHTML`, its libraries' included: Readability parses with DOMParser instead
 * (the same parser, into a document that runs nothing), and preact loses `dangerouslySetInnerHTML`.
 */
const changes = [
  {
    file: /@mozilla[\\/]readability[\\/]Readability\.js$/,
    pattern: /\b(page|tmp)\.innerHTML = ([\w.]+);/g,
    times: 2,
    replacement: "$1.replaceChildren(...new DOMParser().parseFromString('<body>' + $2, 'text/html').body.childNodes);",
  },
  {
    file: /preact[\\/]dist[\\/]preact\.mjs$/,
    pattern: /\((\w+)\.innerHTML=\w+\.__html\)/g,
    times: 1,
    replacement: '(void 0)',
  },
];

/** @type {import('esbuild').Plugin} */
export const withoutInnerHtml = {
  name: 'without-inner-html',
  setup(build) {
    for (const {file, pattern, times, replacement} of changes) {
      build.onLoad({filter: file}, async ({path}) => {
        const source = await readFile(path, 'utf8');
        const found = source.match(pattern)?.length ?? 0;
        if (found !== times) throw new Error(`${path} assigns innerHTML ${found} times where ${times} were expected.`);
        return {contents: source.replace(pattern, replacement), loader: 'js'};
      });
    }
  },
};
