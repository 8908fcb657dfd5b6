import {isBlock} from './tags.ts';
import {isElement} from './walk.ts';
import {isBlank} from './white-space.ts';

/**
 * In a copy of a page, puts the late parts that React streams where its own script would put them: they come hidden at
 * the end of the source, and where no script runs, or one failed, they stay there. Loose words keep the part around
 * them, by which they are found again in the page.
 */
export function placeStreamedParts(clone: Document): void {
  for (const part of streamedParts(clone)) {
    part.removeAttribute('hidden');
    const number = part.id.slice(2);
    const place = clone.getElementById(`B:${number}`) ?? clone.getElementById(`P:${number}`);
    if (!place?.closest('body') || part.contains(place)) continue;
    const content = [...part.childNodes];
    place.replaceWith(...(content.every(isWhole) ? content : [part]));
  }
}

export function streamedParts(page: Document): readonly Element[] {
  return [...page.querySelectorAll('div[hidden][id]')].filter(({id}) => id.startsWith('S:'));
}

function isWhole(node: Node): boolean {
  return isElement(node) ? isBlock(node) || node.localName === 'template' : isBlank(node.nodeValue ?? '');
}
