import type {Analysis} from '../../core/types.ts';
import type {Texts} from '../texts.ts';

/** `doubted`: it is said elsewhere what may be missing. */
type HeadProps = {
  readonly analysis: Analysis;
  readonly wall: boolean;
  readonly doubted: boolean;
  readonly texts: Texts;
};

/** Which article it is: title, outlet, day, and whether all of it was read. */
export function ArticleHead({analysis, wall, doubted, texts}: HeadProps) {
  const {title, siteName, published, language} = analysis;
  if (title === null) return null;
  const day = published === null ? undefined : texts.day(published);
  return (
    <header class="head" data-part="head">
      <h2 data-part="title" lang={language ?? undefined} dir="auto">
        {title}
      </h2>
      <p class="facts">
        {siteName && (
          <span data-part="outlet" dir="auto">
            {siteName}
          </span>
        )}
        {day && <span data-part="published">{day}</span>}
        {!doubted && <Completeness share={analysis.completeness} wall={wall} texts={texts} />}
      </p>
    </header>
  );
}

/** From this share on what is missing is a caption or a line. */
const whole = 0.95;

type CompletenessProps = {readonly share: number; readonly wall: boolean; readonly texts: Texts};

function Completeness({share, wall, texts}: CompletenessProps) {
  if (share === 0) return null; // there is no article
  if (wall) return <span data-part="completeness">{texts.text('completeness_wall')}</span>;
  if (share >= whole) return <span data-part="completeness">{texts.text('completeness_whole')}</span>;
  return (
    <span class="doubt" data-part="completeness">
      {texts.text('completeness_part', texts.percent(share))}
    </span>
  );
}
