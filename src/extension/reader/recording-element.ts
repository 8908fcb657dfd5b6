/** Films and sounds as elements of the view, with the browser's own controls; nothing plays by itself. */
import type {Parts} from './parts.ts';
import type {ReaderTexts} from './reader-texts.ts';
import type {Recording} from './recording-of-page.ts';

/** Where the page alone can play it, or its files do not come: its picture, and a word on that. */
export function recordingElement(recording: Recording, parts: Parts, texts: ReaderTexts): Element {
  const media = mediaElement(recording, parts);
  const files = recording.files.map(({address, type}) => {
    const file = parts.make('source');
    file.src = address;
    if (type !== '') file.type = type;
    return file;
  });
  const tracks = recording.tracks.map(({address, kind, label, language, chosen}) => {
    const track = parts.make('track');
    track.src = address;
    track.kind = kind;
    track.label = label;
    track.srclang = language;
    track.default = chosen;
    return track;
  });
  const elsewhere = elsewhereElement(recording, parts, texts);
  if (files.length === 0) return elsewhere;
  files.at(-1)?.addEventListener('error', () => media.replaceWith(elsewhere), {once: true});
  media.append(...files, ...tracks);
  return media;
}

function mediaElement({kind, poster, crossOrigin, name, width, height}: Recording, parts: Parts): HTMLMediaElement {
  const media = kind === 'film' ? parts.make('video') : parts.make('audio');
  media.controls = true;
  media.preload = poster === undefined ? 'metadata' : 'none';
  media.crossOrigin = crossOrigin;
  if (name !== '') media.setAttribute('aria-label', name);
  if (poster !== undefined) media.setAttribute('poster', poster);
  if (width > 0 && height > 0) parts.shape(media, {width, height});
  return media;
}

function elsewhereElement({poster, name}: Recording, parts: Parts, texts: ReaderTexts): Element {
  const note = parts.make('div', 'elsewhere');
  if (poster !== undefined) {
    const image = parts.make('img');
    image.alt = name;
    image.src = poster;
    note.append(image);
  }
  note.append(parts.make('span', undefined, texts('reader_plays_on_page')));
  return note;
}
