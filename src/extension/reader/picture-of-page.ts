/** Which file a picture of the page shows, its size, and whether it belongs to an article. */
import {collapse} from '../../core/dom/white-space.ts';
import {pictureAddress} from './safe-address.ts';

/** Sides in CSS pixels; 0 where nothing tells. */
export type Picture = {
  readonly kind: 'picture';
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
};

/** Where pages that load pictures late keep the address. */
const lateNames = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file', 'data-hi-res-src', 'data-url'];
const lateSetNames = ['data-srcset', 'data-lazy-srcset'];

/** Sides, CSS pixels: less is an icon, a portrait or a counting pixel; a stand-in is smaller still. */
const leastSide = 96;
const standIn = 8;
/** Widest file that is asked for, pixels. */
const widest = 1600;

const decoration = /(?:^|[\W_])(?:avatar|gravatar|author|profile|logo|icon|emoji|smiley|sprite|pixel|spacer|badge)/i;

export function isDecoration(image: HTMLImageElement): boolean {
  const own = [image.className, image.parentElement?.className ?? '', image.getAttribute('src')?.split('?')[0] ?? ''];
  return own.some(text => decoration.test(String(text).slice(-200)));
}

/** undefined: no address that the view may carry, or too small to be a picture. */
export function pictureOf(image: HTMLImageElement): Picture | undefined {
  const [width, height] = sizeOf(image);
  if ((width > 0 && width < leastSide) || (height > 0 && height < leastSide)) return undefined;
  const address = addressOf(image);
  return address === undefined
    ? undefined
    : {kind: 'picture', address, width, height, alternative: collapse(image.alt)};
}

function addressOf(image: HTMLImageElement): string | undefined {
  const doc = image.ownerDocument;
  const shown = pictureAddress(image.currentSrc, doc);
  const isReal = image.naturalWidth > standIn && image.naturalHeight > standIn;
  if (shown !== undefined && isReal && !isStandIn(image, shown)) return shown;
  const set = [...lateSetNames, 'srcset'].map(name => largest(image.getAttribute(name), doc));
  const beside = [...(image.closest('picture')?.querySelectorAll('source') ?? [])].flatMap(source =>
    [...lateSetNames, 'srcset'].map(name => largest(source.getAttribute(name), doc)),
  );
  const late = lateNames.map(name => pictureAddress(image.getAttribute(name), doc));
  const plain = pictureAddress(image.getAttribute('src'), doc);
  const all = [...late, ...set, ...beside, plain].filter(address => address !== undefined);
  return all.find(address => !address.startsWith('data:')) ?? (isReal || image.naturalWidth === 0 ? all[0] : undefined);
}

/** Shown for now, while the real address waits in an attribute. */
function isStandIn(image: HTMLImageElement, shown: string): boolean {
  const waits = [...lateNames, ...lateSetNames].some(name => image.hasAttribute(name));
  return waits && (shown.startsWith('data:') || image.naturalWidth < leastSide);
}

/** The widest of a srcset that is not wider than it need be. */
function largest(set: string | null, doc: Document): string | undefined {
  const candidates = [...(set ?? '').matchAll(/(\S+)(?:\s+([\d.]+)([wx])(?![^\s,]))?/g)].map(
    ([, address = '', size = '1', unit]) => ({
      address: address.replace(/^,/, '').replace(/,$/, ''),
      width: unit === 'w' ? Number(size) : Number(size) * 800,
    }),
  );
  const named = candidates.filter(({address}) => address !== ''); // a comma may stand alone
  const fitting = named.filter(({width}) => width <= widest);
  const best = (fitting.length > 0 ? fitting : named).sort((a, b) => b.width - a.width)[0];
  return pictureAddress(best?.address, doc);
}

/** What the file has, else what the page states. */
function sizeOf(image: HTMLImageElement): readonly [width: number, height: number] {
  if (image.naturalWidth > standIn && !isStandIn(image, image.currentSrc)) {
    return [image.naturalWidth, image.naturalHeight];
  }
  const stated = ['width', 'height'].map(name => Number.parseInt(image.getAttribute(name) ?? '', 10) || 0);
  return [stated[0] ?? 0, stated[1] ?? 0];
}
