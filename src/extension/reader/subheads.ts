/** Tags of the article's blocks. The view's first level is the title: subheads begin with the second. */
import type {Analysis} from '../../core/types.ts';

/** The page's own levels of subheads, highest first. */
export function headingLevels({blocks}: Analysis, live: readonly (Element | undefined)[]): readonly string[] {
  const tags = blocks.map(({kind}, index) => (kind === 'heading' ? headingTag(live[index]) : ''));
  return [...new Set(tags)].filter(tag => tag !== '').sort();
}

export function tagOfBlock(
  {kind}: Analysis['blocks'][number],
  live: Element | undefined,
  levels: readonly string[],
): string {
  if (kind !== 'heading') return live?.localName === 'pre' ? 'pre' : 'p';
  return `h${2 + Math.min(2, Math.max(0, levels.indexOf(headingTag(live))))}`;
}

function headingTag(live: Element | undefined): string {
  return live?.closest('h1, h2, h3, h4, h5, h6')?.localName ?? '';
}
