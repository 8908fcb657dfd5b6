import {useId, useRef, useState} from 'preact/hooks';
import {certaintyOf} from '../../core/cite/certainty.ts';
import {quotedWords} from '../../core/cite/quoted-words.ts';
import type {Analysis} from '../../core/types.ts';
import {type Texts, underscored} from '../texts.ts';
import {confidenceText} from './confidence.ts';
import {CopyMenu} from './copy-menu.tsx';
import {Evidence} from './evidence.tsx';
import type {Shown} from './shown.ts';
import {type Choose, SpeakerChoice} from './speaker-choice.tsx';
import {useInSight} from './use-in-sight.ts';

/** A name keeps its own direction within a sentence. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

type ItemProps = {
  readonly shown: Shown;
  readonly analysis: Analysis;
  readonly current: boolean;
  readonly lost: boolean;
  readonly reveal: (quotation: number) => void;
  readonly choose: Choose;
  readonly texts: Texts;
};

/** One quotation: a press leads to its words in the page. Below it, one line says why, and unfolds to the evidence. */
export function QuotationItem({shown, analysis, current, lost, reveal, choose, texts}: ItemProps) {
  const {quotation, state} = shown;
  const words = useRef<HTMLSpanElement>(null);
  const [long, setLong] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const [open, setOpen] = useState(false);
  const details = useId();
  useInSight(words, () => {
    if (words.current && !unfolded) setLong(words.current.scrollHeight > words.current.clientHeight + 1);
  });
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
      </button>
      <div class="under">
        <button
          type="button"
          class="why"
          data-part="why"
          aria-expanded={open}
          aria-controls={details}
          onClick={() => setOpen(!open)}
        >
          <Why shown={shown} analysis={analysis} texts={texts} />
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
      </div>
      <div id={details} class="details" hidden={!open && state !== 'check'}>
        {open && <Evidence shown={shown} analysis={analysis} texts={texts} />}
        {(open || state === 'check') && (
          <SpeakerChoice shown={shown} analysis={analysis} choose={choose} texts={texts} />
        )}
      </div>
      <CopyMenu quotation={quotation} analysis={analysis} texts={texts} />
    </li>
  );
}

/** Kind, whose words it passes on, what decided, and how sure where that is not very. */
function Why({shown: {quotation, attribution}, analysis, texts}: Pick<ItemProps, 'shown' | 'analysis' | 'texts'>) {
  const told = analysis.speakers.find(({id}) => id === quotation.reports?.speaker)?.name;
  const automatic = attribution === 'automatic';
  const confidence = automatic && certaintyOf(quotation) !== 'good' ? confidenceText(quotation, texts) : undefined;
  return (
    <>
      <span data-part="kind">{texts.text(`kind_${quotation.kind}`)}</span>
      {told && <span data-part="reports">{texts.text('reports_words', isolated(told))}</span>}
      {automatic ? (
        <span data-part="reason">{texts.text(`reason_${underscored(quotation.basis)}`)}</span>
      ) : (
        <span data-part="by-reader">{texts.text(`by_reader_${attribution}`)}</span>
      )}
      {confidence && <span data-part="confidence">{confidence}</span>}
    </>
  );
}
