/** Figures as elements of the view. */
import type {Figure} from './figures-of-page.ts';
import type {Parts} from './parts.ts';
import type {Picture} from './picture-of-page.ts';
import type {Player} from './player-of-page.ts';
import type {ReaderTexts} from './reader-texts.ts';
import {recordingElement} from './recording-element.ts';

export function figureElement({content, captions}: Figure, parts: Parts, texts: ReaderTexts): Element {
  const figure = parts.make('figure');
  if (content?.kind === 'picture') figure.append(pictureElement(content, parts, figure, captions.length > 0));
  else if (content?.kind === 'player') figure.append(playerElement(content, parts, texts));
  else if (content) figure.append(recordingElement(content, parts, texts));
  if (captions.length > 0) {
    figure.append(parts.make('figcaption', undefined, ...captions.map(one => captionElement(one, parts))));
  }
  return figure;
}

function pictureElement(picture: Picture, parts: Parts, figure: Element, isCaptioned: boolean): Element {
  const image = parts.make('img');
  image.alt = picture.alternative;
  image.setAttribute('decoding', 'async');
  if (picture.width > 0 && picture.height > 0) {
    image.width = picture.width;
    image.height = picture.height;
    parts.shape(image, picture);
  }
  // A file that no longer comes leaves its caption.
  image.addEventListener('error', () => (isCaptioned ? image : figure).remove(), {once: true});
  image.src = picture.address;
  return image;
}

function playerElement({address, title, site}: Player, parts: Parts, texts: ReaderTexts): Element {
  const link = parts.make('a', 'player', parts.make('span', undefined, title || texts('reader_player')));
  link.append(parts.make('span', 'site', site));
  link.href = address;
  link.rel = 'noopener';
  return link;
}

/** The credit stands apart, quieter, wherever the caption has it. */
function captionElement({text, credit}: Figure['captions'][number], parts: Parts): Element {
  const at = credit === null ? -1 : text.lastIndexOf(credit);
  if (credit === null || at < 0) return parts.make('span', 'caption', text);
  const mark = parts.make('span', 'credit', credit);
  return parts.make('span', 'caption', text.slice(0, at), mark, text.slice(at + credit.length));
}
