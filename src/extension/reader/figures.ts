/** Pictures as elements of the view. */
import type {Picture} from './pictures.ts';

export function figureElement(doc: Document, {source, alternative, captions}: Picture, token: string): Element {
  const figure = doc.createElement('figure');
  if (source) {
    const image = doc.createElement('img');
    image.alt = alternative;
    image.setAttribute('decoding', 'async');
    if (source.width > 0 && source.height > 0) {
      image.width = source.width;
      image.height = source.height;
      image.style.setProperty(`--${token}-ratio`, `${source.width} / ${source.height}`);
    }
    // A file that no longer comes leaves its caption.
    image.addEventListener('error', () => (captions.length > 0 ? image : figure).remove(), {once: true});
    image.src = source.address;
    figure.append(image);
  }
  if (captions.length > 0) {
    const caption = doc.createElement('figcaption');
    caption.append(...captions.flatMap(one => captionNodes(doc, one, token)));
    figure.append(caption);
  }
  return figure;
}

/** The credit stands apart, quieter, wherever the caption has it. */
function captionNodes(doc: Document, {text, credit}: Picture['captions'][number], token: string): Node[] {
  const line = doc.createElement('span');
  line.setAttribute(`data-${token}`, 'caption');
  const at = credit === null ? -1 : text.lastIndexOf(credit);
  if (credit === null || at < 0) {
    line.textContent = text;
    return [line];
  }
  const mark = doc.createElement('span');
  mark.setAttribute(`data-${token}`, 'credit');
  mark.textContent = credit;
  line.append(text.slice(0, at), mark, text.slice(at + credit.length));
  return [line];
}
