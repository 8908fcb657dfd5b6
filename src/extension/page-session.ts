import {analyse, readArticle} from '../core/analyse.ts';
import {type Collected, collect} from '../core/collect.ts';
import {searchableText} from '../core/dom/searchable-text.ts';
import {plain} from '../core/dom/unclobbered.ts';
import type {Analysis} from '../core/types.ts';
import {clearHighlight, highlight} from './highlight.ts';
import {
  emptyReceipt,
  Fault,
  type PageState,
  type Problem,
  type ReceiptKey,
  type ScreenRect,
  type Target,
  type TypefaceFile,
} from './messages.ts';
import {problemOfArticle, problemOfDocument} from './page-problem.ts';
import {keepAppearance, loadAppearance, onAppearance} from './page-settings.ts';
import {askBackground, tell, textFor} from './port.ts';
import {openReader, type Reader} from './reader/reader.ts';
import {viewToken} from './reader/view-token.ts';
import {type Reading, rangesInPage, rangesInReader} from './reveal.ts';
import {scrollClearOf} from './scroll.ts';
import type {Appearance, BundledTypeface} from './settings.ts';
import {onSuccession} from './succession.ts';
import type {World} from './world.ts';

/** All that is known of one page; it lives as long as the document, whatever happens to the background and the popup. */
export class PageSession {
  #phase: PageState['phase'] = 'cleaning';
  #problem: Problem | undefined;
  #analysis: Analysis | undefined;
  #reading: Reading | undefined;
  #reader: Reader | undefined;
  #isViewDressed = false;
  #run: Promise<void> | undefined;
  /** Number of the reading under way, or of the last. */
  #turn = 0;
  #url: string | undefined;

  constructor(private readonly here: World) {
    here.changed = () => void tell(this.state());
    if (here.token !== undefined) onSuccession(document, here.token, () => this.#reader?.close());
  }

  state(): PageState {
    return {
      phase: this.#phase,
      receipt: {...(this.here.cleaning?.receipt() ?? emptyReceipt), refused: this.here.refused},
      analysis: this.#analysis,
      problem: this.#problem,
      reading: this.#reader !== undefined,
    };
  }

  /** Read the page unless it has been read at this address and still shows what was read; what failed is tried again. */
  read(): Promise<void> {
    const known = this.#url === address() && this.#phase !== 'failed' && !this.#isStale();
    return this.#run && known ? this.#run : this.#readAnew();
  }

  #readAnew(): Promise<void> {
    const turn = ++this.#turn;
    this.#url = address();
    this.#reader?.close();
    if (this.here.token !== undefined) clearHighlight(this.here.token);
    this.#analysis = undefined;
    this.#reading = undefined;
    this.#problem = undefined;
    if (plain(document, 'readyState') === 'loading') {
      const rest = () => void (turn === this.#turn && this.#readAnew());
      addEventListener('DOMContentLoaded', rest, {once: true});
    }
    this.#run = this.#readPage(turn).catch(error =>
      this.#fail(turn, error instanceof Fault ? error.problem : 'failed'),
    );
    return this.#run;
  }

  /** Nothing of what was read is there any more: the page shows another article, if perhaps at the same address. */
  #isStale(): boolean {
    const {article, sources} = this.#reading ?? {};
    if (this.#phase !== 'done' || !article || !sources) return false;
    return article.blocks.every(({source}) => source === undefined || !sources[source]?.isConnected);
  }

  putBack(line?: ReceiptKey): PageState {
    this.here.cleaning?.putBack(line);
    return this.state();
  }

  cleanAgain(line?: ReceiptKey): PageState {
    this.here.cleaning?.cleanAgain(line);
    return this.state();
  }

  keep(language: string): PageState {
    this.here.cleaning?.keep(language);
    return this.state();
  }

  /** Scroll to a quotation or a place and mark it; false when its words have left the page. */
  reveal(target: Target, cover: ScreenRect): boolean {
    if (!this.#analysis || !this.#reading || this.here.token === undefined) return false;
    const ranges = this.#reader
      ? rangesInReader(target, this.#reader, this.#reading.article)
      : rangesInPage(target, this.#analysis, this.#reading);
    if (!ranges[0]) return false;
    scrollClearOf(ranges[0], cover, window);
    highlight(this.here.token, ranges);
    return true;
  }

  /** Open or close the reading view, once there is something to read; the answer is whether it is open. */
  async show(open: boolean): Promise<boolean> {
    await this.read();
    if (!open) this.#reader?.close();
    else if (!this.#reader) {
      const [appearance] = await Promise.all([loadAppearance(), this.#dressView()]);
      this.#openReader(appearance);
    }
    return this.#reader !== undefined;
  }

  /** The sheet stays as long as the document. */
  async #dressView(): Promise<void> {
    if (this.#isViewDressed) return;
    const dressed = await askBackground('dressView');
    if (!dressed.ok) throw new Fault(dressed.error);
    this.#isViewDressed = true;
  }

  #openReader(appearance: Appearance): void {
    if (!this.#analysis || this.#reader || this.here.token === undefined) return;
    const {article, sources} = this.#reading ?? {};
    const stopListening = onAppearance(changed => this.#reader?.dress(changed));
    this.#reader = openReader(document, this.#analysis, viewToken(this.here.token), {
      texts: textFor,
      sources: article?.blocks.map(({source}) => (source === undefined ? undefined : sources?.[source])) ?? [],
      appearance,
      keepAppearance,
      typeface: typefaceFiles,
      onClose: () => {
        this.#reader = undefined;
        stopListening();
        void tell(this.state());
      },
    });
    void tell(this.state());
  }

  text(): string {
    return searchableText(document, this.#reader?.element);
  }

  async #readPage(turn: number): Promise<void> {
    this.#enter('reading');
    const problem = problemOfDocument(document);
    if (problem) throw new Fault(problem);
    const collected: Collected = collect(document);
    const languages = await askBackground('languages', collected.fragments, collected.metadata.statedLanguage);
    if (!languages.ok) throw new Fault(languages.error);
    const article = readArticle(collected, languages.value);
    if (this.#turn !== turn) return; // the reader went on; another run is under way
    this.#reading = {article, sources: collected.sources};
    const problemThere = problemOfArticle(article);
    if (problemThere) throw new Fault(problemThere);
    this.#enter('quoting');
    const attributed = await askBackground('quotations', article);
    if (!attributed.ok) throw new Fault(attributed.error);
    if (this.#turn !== turn) return;
    this.#analysis = analyse(article, attributed.value);
    this.#enter('done');
  }

  #fail(turn: number, problem: Problem): void {
    if (this.#turn !== turn) return;
    this.#problem = problem;
    this.#enter('failed');
  }

  #enter(phase: PageState['phase']): void {
    this.#phase = phase;
    void tell(this.state());
  }
}

/** Without the fragment: a place in the same page. */
function address(): string | undefined {
  return location.href.split('#')[0];
}

async function typefaceFiles(name: BundledTypeface): Promise<readonly TypefaceFile[]> {
  const answer = await askBackground('typeface', name);
  return answer.ok ? answer.value : [];
}
