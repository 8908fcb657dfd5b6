/** Typefaces of the extension in a page: as bytes, so that no policy of the page stands against them. */
import type {TypefaceFile} from '../messages.ts';
import type {Appearance, BundledTypeface} from '../settings.ts';

export class BundledTypefaces {
  readonly #asked = new Map<string, Promise<void>>();
  readonly #added: FontFace[] = [];
  #ended = false;

  constructor(
    private readonly doc: Document,
    private readonly token: string,
    private readonly ask: (name: BundledTypeface) => Promise<readonly TypefaceFile[]>,
  ) {}

  /** Brings a typeface when it is first chosen; until then, and where it fails, the sheet has another. */
  bring({typeface}: Appearance): Promise<void> {
    if (typeface !== 'hyperlegible' && typeface !== 'dyslexia') return Promise.resolve();
    const asked = this.#asked.get(typeface) ?? this.#load(typeface).catch(() => void this.#asked.delete(typeface));
    this.#asked.set(typeface, asked);
    return asked;
  }

  /** The page's document has its own typefaces only. */
  end(): void {
    this.#ended = true;
    for (const face of this.#added) this.doc.fonts.delete(face);
  }

  async #load(name: BundledTypeface): Promise<void> {
    for (const {bytes, ...descriptors} of await this.ask(name)) {
      if (this.#ended) return;
      const face = new FontFace(`${this.token}-${name}`, bytesOf(bytes), descriptors);
      this.#added.push(face);
      this.doc.fonts.add(face);
      await face.load();
    }
  }
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0)).buffer;
}
