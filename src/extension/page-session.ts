import {analyse, readArticle} from '../core/analyse.ts';
import {type Collected, collect} from '../core/collect.ts';
import type {Analysis, Article} from '../core/types.ts';
import {clearHighlight} from './highlight.ts';
import type {ScreenRect} from './messages.ts';
import {Fault, type PageState, type Problem} from './messages.ts';
import {problemOfArticle, problemOfDocument} from './page-problem.ts';
import {askBackground, tell} from './port.ts';
import {type OpenReader, openReaderHere} from './reader/open-here.ts';
import {reveal} from './reveal.ts';
import type {World} from './world.ts';

/** What was read of the page, as long as its address stays. */
type Reading = {readonly url: string; readonly article: Article; readonly sources: readonly Element[]};

/** All that is known of one page; it lives as long as the document, whatever happens to the background and the popup. */
export class PageSession {
  #phase: PageState['phase'] = 'cleaning';
  #problem: Problem | undefined;
  #analysis: Analysis | undefined;
  #reading: Reading | undefined;
  #reader: OpenReader | undefined;
  #run: Promise<void> | undefined;
  #url = '';

  constructor(private readonly here: World) {
    here.guard?.onChange(() => tell(this.state()));
  }

  state(): PageState {
    return {
      phase: this.#phase,
      receipt: this.here.guard?.receipt() ?? {items: [], putBack: false},
      analysis: this.#analysis,
      problem: this.#problem,
      reading: this.#reader !== undefined,
    };
  }

  /** Read the page unless it has been read at this address. */
  read(): Promise<void> {
    if (this.#run && this.#url === location.href) return this.#run;
    this.#url = location.href;
    this.#closeReader();
    this.#analysis = undefined;
    this.#reading = undefined;
    this.#problem = undefined;
    this.#run = this.#readPage(this.#url).catch(error => this.#fail(error instanceof Fault ? error.problem : 'failed'));
    return this.#run;
  }

  putBack(): PageState {
    this.here.guard?.putBack();
    return this.state();
  }

  cleanAgain(): PageState {
    this.here.guard?.cleanAgain();
    return this.state();
  }

  reveal(quotation: number, cover: ScreenRect): boolean {
    const {token} = this.here;
    if (!this.#analysis || !this.#reading || token === undefined) return false;
    return reveal(quotation, this.#analysis, {...this.#reading, reader: this.#reader?.element}, token, cover);
  }

  /** Open or close the reading view, once there is something to read; the answer is whether it is open. */
  async show(open: boolean): Promise<boolean> {
    await this.read();
    if (!open) this.#closeReader();
    else if (!this.#reader && this.#analysis && this.here.token !== undefined) {
      this.#reader = openReaderHere(document, this.#analysis, this.here.token, () => {
        this.#reader = undefined;
        tell(this.state());
      });
    }
    tell(this.state());
    return this.#reader !== undefined;
  }

  async #readPage(url: string): Promise<void> {
    this.#enter('reading');
    const problem = problemOfDocument(document);
    if (problem) throw new Fault(problem);
    const collected: Collected = collect(document);
    const languages = await askBackground('languages', collected.fragments);
    if (!languages.ok) throw new Fault(languages.error);
    const article = readArticle(collected, languages.value);
    if (this.#url !== url) return; // the reader went on; another run is under way
    this.#reading = {url, article, sources: collected.sources};
    const problemThere = problemOfArticle(article);
    if (problemThere) throw new Fault(problemThere);
    this.#enter('quoting');
    const attributed = await askBackground('quotations', article);
    if (!attributed.ok) throw new Fault(attributed.error);
    if (this.#url !== url) return;
    this.#analysis = analyse(article, attributed.value);
    this.#enter('done');
  }

  #closeReader(): void {
    this.#reader?.close();
    this.#reader = undefined;
    if (this.here.token !== undefined) clearHighlight(this.here.token);
  }

  #fail(problem: Problem): void {
    this.#problem = problem;
    this.#enter('failed');
  }

  #enter(phase: PageState['phase']): void {
    this.#phase = phase;
    tell(this.state());
  }
}
