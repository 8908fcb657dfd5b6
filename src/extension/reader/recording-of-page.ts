/** A film or a sound of the page: its files, its picture before it plays, its captions. */
import {collapse} from '../../core/dom/white-space.ts';
import {fileAddress, pictureAddress} from './safe-address.ts';

/** One file of several, of which the browser takes the first that it can play. */
export type RecordingFile = {readonly address: string; readonly type: string};
export type CaptionTrack = {
  readonly address: string;
  readonly kind: string;
  readonly label: string;
  readonly language: string;
  readonly chosen: boolean;
};
/** Sides in CSS pixels; 0 where nothing tells. No `files`: the page feeds its player by script, and plays it there only. */
export type Recording = {
  readonly kind: 'film' | 'sound';
  readonly address: string;
  readonly files: readonly RecordingFile[];
  readonly poster: string | undefined;
  readonly tracks: readonly CaptionTrack[];
  readonly crossOrigin: string | null;
  readonly name: string;
  readonly width: number;
  readonly height: number;
};

/** CSS pixels: less is an ornament. */
const leastWidth = 160;

/** undefined: an ornament, or nothing that tells what it is. */
export function recordingOf(media: HTMLMediaElement): Recording | undefined {
  const doc = media.ownerDocument;
  const film = media.localName === 'video' ? (media as HTMLVideoElement) : undefined;
  const width = film ? film.videoWidth || film.offsetWidth || film.width : 0;
  const height = film ? film.videoHeight || film.offsetHeight || film.height : 0;
  if (width > 0 && width < leastWidth) return undefined;
  const files = filesOf(media);
  const poster = pictureAddress(film?.getAttribute('poster') ?? media.getAttribute('data-poster'), doc);
  const address = files[0]?.address ?? poster ?? media.currentSrc;
  if (address === '') return undefined;
  return {
    kind: film ? 'film' : 'sound',
    address,
    files,
    poster,
    tracks: [...media.querySelectorAll('track')].flatMap(trackOf),
    crossOrigin: media.crossOrigin,
    name: collapse(media.getAttribute('aria-label') ?? media.title),
    width,
    height,
  };
}

function filesOf(media: HTMLMediaElement): readonly RecordingFile[] {
  const own = {
    address: fileAddress(media.getAttribute('src') ?? media.getAttribute('data-src'), media.ownerDocument),
    type: '',
  };
  const others = [...media.querySelectorAll('source')].map(source => ({
    address: fileAddress(source.getAttribute('src') ?? source.getAttribute('data-src'), media.ownerDocument),
    type: /^(?:video|audio|application)\/[\w.+-]+(?:;.*)?$/.test(source.type) ? source.type : '',
  }));
  return [own, ...others].flatMap(({address, type}) => (address === undefined ? [] : {address, type}));
}

function trackOf(track: HTMLTrackElement): readonly CaptionTrack[] {
  const address = fileAddress(track.getAttribute('src'), track.ownerDocument);
  if (address === undefined || track.kind === 'metadata') return [];
  return [{address, kind: track.kind, label: track.label, language: track.srclang, chosen: track.default}];
}
