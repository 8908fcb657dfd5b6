/** What Markdown is made of. */
import type {BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {toMarkdown} from 'mdast-util-to-markdown';

/** What reads as Markdown is escaped: words come out as they went in. */
export function rendered(children: RootContent[]): string {
  return toMarkdown({type: 'root', children}, {bullet: '-', emphasis: '_'});
}

export function text(value: string): PhrasingContent {
  return {type: 'text', value};
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children};
}

export function link(url: string, words: string): PhrasingContent {
  return {type: 'link', url, children: [text(words)]};
}

export function heading(depth: 1 | 2, words: string): RootContent {
  return {type: 'heading', depth, children: [text(words)]};
}

export function item(...children: BlockContent[]): ListItem {
  return {type: 'listItem', spread: children.length > 1, children};
}

export function list(ordered: boolean, children: ListItem[]): List {
  return {type: 'list', ordered, spread: children.some(child => child.spread), children};
}
