import {tagsOf} from './tags.ts';

const styleAttribute = /\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/gi;
const hides = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** HTML source without `style` attributes, for pages on whose values jsdom's parser throws. What they hide stays hidden. */
export function withoutInlineStyles(html: string): string {
  let result = '';
  let from = 0;
  for (const {closing, start, end} of tagsOf(html)) {
    if (closing) continue;
    const plain = html
      .slice(start, end)
      .replace(styleAttribute, style => (hides.test(style) ? ' style=display:none' : ''));
    result += html.slice(from, start) + plain;
    from = end;
  }
  return result + html.slice(from);
}
