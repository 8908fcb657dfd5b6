import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {AnalysedQuotation, Analysis} from '../../core/types.ts';
import {type Texts, underscored} from '../texts.ts';
import {confidenceText} from './confidence.ts';
import {quotedWords} from './quoted-words.ts';

/** A name keeps its own direction within a sentence. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

type ItemProps = {
  readonly quotation: AnalysedQuotation;
  readonly analysis: Analysis;
  readonly current: boolean;
  readonly lost: boolean;
  readonly reveal: (quotation: number) => void;
  readonly texts: Texts;
};

/** One quotation: a press leads to its words in the page. Long words are folded, with a button of their own to unfold. */
export function QuotationItem({quotation, analysis, current, lost, reveal, texts}: ItemProps) {
  const words = useRef<HTMLSpanElement>(null);
  const [long, setLong] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  useLayoutEffect(() => {
    if (words.current && !unfolded) setLong(words.current.scrollHeight > words.current.clientHeight + 1);
  }, [quotation, unfolded]);
  const style = unfolded ? 'words' : 'words folded';
  return (
    <li class={lost ? 'lost' : undefined}>
      <button
        type="button"
        data-part="quotation"
        data-id={quotation.id}
        aria-current={current ? 'true' : undefined}
        onClick={() => reveal(quotation.id)}
      >
        <span ref={words} class={style} data-part="words" lang={analysis.language ?? undefined} dir="auto">
          {quotedWords(quotation, analysis).map((paragraph, index) => (
            <span key={index}>{paragraph}</span>
          ))}
        </span>
        <Why quotation={quotation} analysis={analysis} texts={texts} />
      </button>
      {long && (
        <button
          type="button"
          class="fold"
          data-part="more"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {texts.text(unfolded ? 'less' : 'more')}
        </button>
      )}
    </li>
  );
}

/** One quiet line: kind, whose words it passes on, what decided, and how sure where that is not very. */
function Why({quotation, analysis, texts}: Pick<ItemProps, 'quotation' | 'analysis' | 'texts'>) {
  const confidence = confidenceText(quotation, texts);
  const told = analysis.speakers.find(({id}) => id === quotation.reports?.speaker)?.name;
  return (
    <span class="why">
      <span data-part="kind">{texts.text(`kind_${quotation.kind}`)}</span>
      {told && <span data-part="reports">{texts.text('reports_words', isolated(told))}</span>}
      <span data-part="reason">{texts.text(`reason_${underscored(quotation.basis)}`)}</span>
      {confidence && <span data-part="confidence">{confidence}</span>}
    </span>
  );
}
