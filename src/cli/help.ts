import {largestInput, mostElements} from './limits.ts';

export const help = `Read the article, see who said what; what stands in the way steps aside.

plainquote FILE|URL|-   print the article as Markdown and its quotations with their speakers
plainquote --batch      read JSON lines {"id","url"?,"html"} or {"id","text"} from standard input and write one
                        line of analysis for each, in the same order; a bad line becomes {"id","error":{"message"}}

In place of Markdown, one of:
  --json        the whole analysis as JSON
  --csv         the quotations as a table (RFC 4180), one a line, each with all that is known of it
  --records     the same as JSON; docs/quotations.schema.json describes it
  --quotations  the quotations as Markdown, each with a link that leads to it
  --article     the article alone, as Markdown
  --html        the article alone, as one HTML file

  --reported    with --csv, --records or --quotations: also what the article reports in its own words
  --text        the input is plain text, not HTML
  -h, --help
  -v, --version

A speaker who is not certain is given as "[speaker to be checked]" in --csv and --quotations and as null in --records.
- is standard input. Addresses are http: or https:. No script of a page is run and nothing else is loaded.
Pages and texts may have ${largestInput / 1e6} MB and pages ${mostElements.toLocaleString('en')} elements.

Exit status: 0 all well; 1 nothing could be read, or a line of the batch was bad; 2 the command was not understood.
`;
