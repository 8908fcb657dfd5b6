/** A player, or a post, that the page embeds as a frame of another site: here a link to what it shows. */
import {collapse} from '../../core/dom/white-space.ts';
import {fileAddress} from './safe-address.ts';

/** `site`: its name, or its host. `title`: '' where the page gives none. `width`: CSS pixels, 0 where nothing tells. */
export type Player = {
  readonly kind: 'player';
  readonly address: string;
  readonly site: string;
  readonly title: string;
  readonly width: number;
};

type Site = {
  readonly name: string;
  readonly frame: RegExp;
  /** Of what `frame` captures. */
  readonly page: (id: string, rest: string) => string;
};

/** How each site's frame leads to the page that people know. */
const sites: readonly Site[] = [
  {
    name: 'YouTube',
    frame: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:.*&)?list=([\w-]+)/,
    page: id => `https://www.youtube.com/playlist?list=${id}`,
  },
  {
    name: 'YouTube',
    frame: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/live_stream\?(?:.*&)?channel=([\w-]+)/,
    page: id => `https://www.youtube.com/channel/${id}/live`,
  },
  {
    name: 'YouTube',
    frame: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{11})(?![\w-])/,
    page: id => `https://www.youtube.com/watch?v=${id}`,
  },
  {name: 'Vimeo', frame: /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/, page: id => `https://vimeo.com/${id}`},
  {
    name: 'Dailymotion',
    frame: /^https?:\/\/(?:www|geo)\.dailymotion\.com\/(?:embed\/video\/|player(?:\/\w+)?\.html\?video=)(\w+)/,
    page: id => `https://www.dailymotion.com/video/${id}`,
  },
  {
    name: 'Spotify',
    frame: /^https?:\/\/open\.spotify\.com\/embed(?:-podcast)?\/(\w+\/\w+)/,
    page: id => `https://open.spotify.com/${id}`,
  },
  {
    name: 'Apple Podcasts',
    frame: /^https?:\/\/embed\.podcasts\.apple\.com\/(.+)/,
    page: id => `https://podcasts.apple.com/${id}`,
  },
  // Their scripts put frames in the place of the posts' words, and name them.
  {
    name: 'X',
    frame: /^https?:\/\/platform\.(?:twitter|x)\.com\/embed\/Tweet\.html\?(?:.*&)?id=(\d+)/,
    page: id => `https://x.com/i/status/${id}`,
  },
  {
    name: 'Instagram',
    frame: /^https?:\/\/(?:www\.)?instagram\.com\/(?:[\w.]+\/)?((?:p|reel|tv)\/[\w-]+)\/embed/,
    page: id => `https://www.instagram.com/${id}/`,
  },
  {
    name: 'TikTok', // whose films have no page without their author's name
    frame: /^https?:\/\/(?:www\.)?tiktok\.com\/(?:embed(?:\/v\d)?|player\/v\d)\/(\d+)/,
    page: id => `https://www.tiktok.com/embed/v2/${id}`,
  },
  {
    name: 'Threads',
    frame: /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/(@[\w.]+\/post\/[\w-]+)\/embed/,
    page: id => `https://www.threads.com/${id}`,
  },
  {
    name: 'Bluesky',
    frame: /^https?:\/\/embed\.bsky\.app\/embed\/(did:[\w:.-]+\/)app\.bsky\.feed\.(post\/\w+)/,
    page: (author, post) => `https://bsky.app/profile/${author}${post}`,
  },
  {
    name: 'Facebook',
    frame: /^https?:\/\/www\.facebook\.com\/plugins\/(?:post|video)\.php\?(?:.*&)?href=([^&]+)/,
    page: decoded,
  },
  {name: 'SoundCloud', frame: /^https?:\/\/w\.soundcloud\.com\/player\/?\?(?:.*&)?url=([^&]+)/, page: decoded},
];

/** Of other sites: the frame may fill the screen and its address says what it is. */
const anyPlayer =
  /^https?:\/\/(?:player|embed|video)[\w-]*\.|\/(?:embed|player|video|videos|audio|podcast)s?(?:[/.?]|$)/i;
/** A title that only names the program. */
const noTitle =
  /^(?:(?:youtube|vimeo|dailymotion|instagram|tiktok) )?(?:(?:video|audio|media|embedded) )?(?:player|video|embed|iframe)?$/i;

/** undefined: a frame that is no player. */
export function playerOf(frame: HTMLIFrameElement): Player | undefined {
  const source = fileAddress(sourceOf(frame), frame.ownerDocument);
  if (source === undefined) return undefined;
  const site = sites.find(({frame: form}) => form.test(source));
  const address = site ? fileAddress(pageOn(site, source), frame.ownerDocument) : source;
  if (address === undefined || (!site && !(isLarge(frame) && anyPlayer.test(source)))) return undefined;
  const title = collapse(frame.title);
  return {
    kind: 'player',
    address,
    site: site?.name ?? new URL(address).hostname.replace(/^www\./, ''),
    title: noTitle.test(title) ? '' : title,
    width: frame.offsetWidth || Number.parseInt(frame.width, 10) || 0,
  };
}

function pageOn({frame, page}: Site, source: string): string {
  const [, id = '', rest = ''] = frame.exec(source) ?? [];
  return page(id, rest);
}

/** Pages that load frames late keep the address elsewhere. */
function sourceOf(frame: HTMLIFrameElement): string | null {
  const source = frame.getAttribute('src');
  const late = ['data-src', 'data-lazy-src', 'data-url'].map(name => frame.getAttribute(name)).find(text => text);
  return source && !source.startsWith('about:') ? source : (late ?? null);
}

function isLarge(frame: HTMLIFrameElement): boolean {
  return frame.allowFullscreen || /\bfullscreen\b/.test(frame.allow);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
