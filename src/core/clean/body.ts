import type {PageBlock} from '../dom/page-blocks.ts';
import {keptByReadability} from './article.ts';
import {expanded} from './expansion.ts';
import type {CalmPage} from './nag-blocks.ts';
import {plainBody} from './plain-body.ts';
import {withStandfirst} from './standfirst.ts';

/** Where the article stands, with what is not yet cleaned from it. `boxes`: in the midst of it, and none of it. */
export type Body = {readonly found: ReadonlySet<PageBlock>; readonly boxes: readonly PageBlock[]};

/** `descriptions`: of the article by the page. Readability is asked where the page does not make it plain. */
export function bodyOf(page: Document, calm: CalmPage, descriptions: readonly string[]): Body {
  const plain = plainBody(calm.blocks);
  const body = expanded(plain?.kept ?? keptByReadability(page, calm), calm.blocks);
  return {
    found: withStandfirst(body, calm.blocks, descriptions),
    boxes: plain?.boxes.filter(block => !body.has(block)) ?? [],
  };
}
