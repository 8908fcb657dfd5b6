/** How consent notices are answered with no: autoconsent's rules and snippets, on the background's side. */
import {evalSnippets} from '@duckduckgo/autoconsent';
import {keptFiles} from './kept-files.ts';

/** Which frame of which page a rule is for; the rest is for autoconsent alone. Opting in is no part of it. */
export type ConsentRule = {
  readonly name: string;
  readonly runContext?: {readonly main?: boolean; readonly frame?: boolean; readonly urlPattern?: string};
};

const rulesIn = keptFiles((response): Promise<readonly ConsentRule[]> => response.json());

/** The rules for one frame. */
export async function consentRulesFor(url: string, isTop: boolean): Promise<readonly ConsentRule[]> {
  return (await rulesIn('consent-rules.json')).filter(rule => fits(rule, url, isTop));
}

export function fits({runContext = {}}: ConsentRule, url: string, isTop: boolean): boolean {
  const {main = true, frame = false, urlPattern = ''} = runContext;
  return (isTop ? main : frame) && new RegExp(urlPattern).test(url);
}

/** What runs among the page's own scripts; undefined: no snippet of autoconsent. */
export function consentSnippet(name: string): (() => unknown) | undefined {
  const snippets: Readonly<Record<string, () => unknown>> = evalSnippets;
  return Object.hasOwn(snippets, name) ? snippets[name] : undefined;
}
