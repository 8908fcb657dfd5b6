/** Hides passive interface text in another language than the article's. Brought after a press, or when the guard suspects some. */
import {passiveForeign} from '../core/clean/foreign.ts';
import {articleSample, interfaceFragments} from '../core/clean/interface-fragments.ts';
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
  const [article, ...scores] = answer.value;
  const language = article && mainLanguage(article);
  here.guard?.hide(passiveForeign(fragments, scores, language, doc.documentElement.lang));
}
