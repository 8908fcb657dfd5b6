import {readFile} from 'node:fs/promises';

/**
 * What the extension ships of its libraries. None may assign `innerHTML`: Readability parses with DOMParser instead (the
 * same parser, into a document that runs nothing), and preact loses `dangerouslySetInnerHTML`. Readability goes without
 * what is never called here: JSON-LD, which is switched off, and what dresses its HTML, which `article.ts` overrides.
 */
const changes = [
  {
    file: /@mozilla[\\/]readability[\\/]Readability\.js$/,
    edits: [
      {
        pattern: /\b(page|tmp)\.innerHTML = ([\w.]+);/g,
        times: 2,
        replacement:
          "$1.replaceChildren(...new DOMParser().parseFromString('<body>' + $2, 'text/html').body.childNodes);",
      },
      {
        pattern:
          /^ {2}_(?:getJSONLD|fixRelativeUris|simplifyNestedElements|cleanClasses|fixLazyImages|postProcessContent)\(\w+\) \{\n[\s\S]*?^ {2}\},\n/gm,
        times: 6,
        replacement: '',
      },
    ],
  },
  {
    file: /preact[\\/]dist[\\/]preact\.mjs$/,
    edits: [{pattern: /\((\w+)\.innerHTML=\w+\.__html\)/g, times: 1, replacement: '(void 0)'}],
  },
];

/** @type {import('esbuild').Plugin} */
export const trimmedLibraries = {
  name: 'trimmed-libraries',
  setup(build) {
    for (const {file, edits} of changes) {
      build.onLoad({filter: file}, async ({path}) => {
        let contents = await readFile(path, 'utf8');
        for (const {pattern, times, replacement} of edits) {
          const found = contents.match(pattern)?.length ?? 0;
          if (found !== times) throw new Error(`${path} has ${pattern} ${found} times where ${times} were expected.`);
          contents = contents.replace(pattern, replacement);
        }
        return {contents, loader: 'js'};
      });
    }
  },
};
