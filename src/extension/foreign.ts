/** Hides passive interface text in another language than the article's. Brought after a press, or when the guard suspects some. */
import {articleSample} from '../core/clean/article-sample.ts';
import {interfaceFragments} from '../core/clean/interface-fragments.ts';
import {passiveForeign} from '../core/clean/passive-foreign.ts';
import {mainLanguage} from '../core/language/main-language.ts';
import {askBackground} from './port.ts';
import {world} from './world.ts';

const here = world();
const address = location.href;
if (here.foreign !== address) {
  here.foreign = address;
  void hideForeignChrome(document);
}

async function hideForeignChrome(doc: Document): Promise<void> {
  const fragments = interfaceFragments(doc);
  const answer = await askBackground('languages', [articleSample(doc), ...fragments.map(({text}) => text)]);
  if (!answer.ok) return;
  const {lexicons, own} = answer.value;
  const [article, ...scores] = answer.value.scores;
  const language = article && mainLanguage(article);
  const removals = passiveForeign(fragments, scores, language, doc.documentElement.lang, lexicons);
  here.guard?.hide(removals.filter(removal => !own.includes(removal.language ?? '')));
}
