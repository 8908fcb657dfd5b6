import {articleBody} from './article-body.ts';
import {ownText} from './prose.ts';

const enough = 4000; // characters

/** Text of the article's long paragraphs, up to about 4000 characters, by which its language is told; '' where there is no article. */
export function articleSample(doc: Document): string {
  const texts = articleBody(doc)?.paragraphs.map(({element}) => ownText(element)) ?? [];
  return texts.join('\n').slice(0, enough);
}
