import {largestInput, mostElements} from './limits.ts';

export const help = `Read the article, see who said what; what stands in the way steps aside.

plainquote FILE|URL|-   print the article as Markdown and its quotations with their speakers
plainquote --batch      read JSON lines {"id","url"?,"html"} or {"id","text"} from standard input and write one
                        line of analysis for each, in the same order; a bad line becomes {"id","error":{"message"}}

  --json       print the analysis as JSON
  --text       the input is plain text, not HTML
  -h, --help
  -v, --version

- is standard input. Addresses are http: or https:. No script of a page is run and nothing else is loaded.
Pages and texts may have ${largestInput / 1e6} MB and pages ${mostElements.toLocaleString('en')} elements.

Exit status: 0 all well; 1 nothing could be read, or a line of the batch was bad; 2 the command was not understood.
`;
