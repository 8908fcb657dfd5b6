import type {Analysis} from '../../core/types.ts';
import type {Texts} from '../texts.ts';
import {confidenceText} from './confidence.ts';
import {evidenceParts} from './evidence-parts.ts';
import type {Shown} from './shown.ts';

type EvidenceProps = {readonly shown: Shown; readonly analysis: Analysis; readonly texts: Texts};

/** Where the answer comes from: the sentence, with the words that decided marked in it, and how sure it is. */
export function Evidence({shown: {quotation, attribution}, analysis, texts}: EvidenceProps) {
  const corrected = attribution === 'corrected'; // what had decided was wrong
  const told = corrected ? {...quotation, cue: null, mention: null} : quotation;
  const confidence = attribution === 'automatic' ? confidenceText(quotation, texts) : undefined;
  return (
    <>
      <p class="sentence" data-part="sentence" lang={analysis.language ?? undefined} dir="auto">
        {evidenceParts(analysis, told).map(({text, decided}, index) =>
          decided ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </p>
      <dl class="evidence">
        <Fact part="cue" term={texts.text('fact_cue')} text={told.cue?.text} language={analysis.language} />
        <Fact part="written" term={texts.text('fact_written')} text={told.mention?.text} language={analysis.language} />
        <Fact part="sure" term={texts.text('fact_confidence')} text={confidence} language={null} />
      </dl>
    </>
  );
}

type FactProps = {
  readonly part: string;
  readonly term: string;
  readonly text: string | undefined;
  readonly language: string | null;
};

function Fact({part, term, text, language}: FactProps) {
  if (text === undefined) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd data-part={part} lang={language ?? undefined} dir="auto">
        {text}
      </dd>
    </div>
  );
}
