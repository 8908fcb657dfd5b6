import type {Removal} from '../types.ts';
import {isOrHolds, type Overlay} from './overlays.ts';

/** A notice about ad blockers lying over the page. */
export function nagRemovals(overlays: readonly Overlay[], isAdBlockNotice: (text: string) => boolean): Removal[] {
  return overlays
    .filter(({text}) => text !== '' && isAdBlockNotice(text))
    .map(({element}) => ({element, step: 'nag', reason: 'ad-block-notice'}));
}

/** Share of the viewport. A backdrop dims the whole page; a smaller empty box may be a picture's or a map's. */
const backdropCoverage = 0.85;

/** What a nag that was hidden leaves lying over the page: empty and as large as the page. */
export function backdropRemovals(overlays: readonly Overlay[]): Removal[] {
  return overlays
    .filter(({element, text, coverage}) => text === '' && coverage >= backdropCoverage && !showsSomething(element))
    .map(({element}) => ({element, step: 'nag', reason: 'backdrop'}));
}

function showsSomething(element: Element): boolean {
  const showing = 'img, picture, svg, canvas, iframe, object, embed, video, audio, input, button';
  return isOrHolds(element, showing);
}
