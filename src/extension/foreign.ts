/** Hides passive interface text in another language than the article's. Brought after a press, or when the guard suspects some. */
import {articleSample} from '../core/clean/article-sample.ts';
import {interfaceFragments} from '../core/clean/interface-fragments.ts';
import {passiveForeign} from '../core/clean/passive-foreign.ts';
import {cloneWithSources} from '../core/dom/clone.ts';
import {plain} from '../core/dom/unclobbered.ts';
import {mainLanguage} from '../core/language/main-language.ts';
import {problemOfDocument} from './page-problem.ts';
import {askBackground} from './port.ts';
import {succeed} from './succession.ts';
import {world} from './world.ts';

const here = world();
const address = location.href;
if (here.cleaning && here.foreign !== address) {
  here.foreign = address;
  succeed(document, here);
  void hideForeignChrome();
  const loading = plain(document, 'readyState') === 'loading';
  if (loading) addEventListener('DOMContentLoaded', () => void hideForeignChrome(), {once: true});
}

/** Looked for in a copy, which the page's names and scripts do not reach. */
async function hideForeignChrome(): Promise<void> {
  if (problemOfDocument(document)) return;
  const {clone, liveOf} = cloneWithSources(document);
  const fragments = interfaceFragments(clone);
  const answer = await askBackground('languages', [articleSample(clone), ...fragments.map(({text}) => text)]);
  if (!answer.ok) return;
  const {lexicons, own} = answer.value;
  const [article, ...scores] = answer.value.scores;
  const language = article && mainLanguage(article);
  const removals = passiveForeign(fragments, scores, language, clone.documentElement.lang, lexicons);
  const foreign = removals.filter(removal => !own.includes(removal.language ?? ''));
  here.cleaning?.hide(
    foreign.map(removal => ({removal: {...removal, element: liveOf(removal.element)}, marks: ['hide']})),
  );
}
