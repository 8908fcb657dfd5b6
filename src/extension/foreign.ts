/** Hides passive interface text in another language than the article's. Brought after a press, or when the guard suspects some. */
import {articleSample} from '../core/clean/article-sample.ts';
import {interfaceFragments} from '../core/clean/interface-fragments.ts';
import {passiveForeign} from '../core/clean/passive-foreign.ts';
import {mainLanguage} from '../core/language/main-language.ts';
import {askBackground} from './port.ts';
import {world} from './world.ts';

const here = world();
if (!here.foreign) {
  here.foreign = true;
  void hideForeignChrome(document);
}

async function hideForeignChrome(doc: Document): Promise<void> {
  const fragments = interfaceFragments(doc);
  const answer = await askBackground('languages', [articleSample(doc), ...fragments.map(({text}) => text)]);
  if (!answer.ok) return;
  const {lexicons} = answer.value;
  const [article, ...scores] = answer.value.scores;
  const language = article && mainLanguage(article);
  here.guard?.hide(passiveForeign(fragments, scores, language, doc.documentElement.lang, lexicons));
}
