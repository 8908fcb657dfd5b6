import {withLeft} from '../../extension/spared.ts';
import type {SectionProps} from './section-props.ts';

/** What is left alone on single sites. Nothing is added here: the popup offers it on the site itself. */
export function LeftSection({state: {settings}, actions, texts}: SectionProps) {
  const rows = settings.left.flatMap(({site, kinds}) => kinds.map(kind => ({site, kind})));
  if (rows.length === 0) return null;
  return (
    <section data-part="left">
      <h2>{texts.text('left_heading')}</h2>
      <p>{texts.text('left_note')}</p>
      <ul class="rows">
        {rows.map(({site, kind}) => (
          <li key={`${site} ${kind}`} data-site={site}>
            <span class="name">
              <bdi>{site}</bdi>
              <small>{texts.text(`kind_${kind}`)}</small>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={`${texts.text('sites_remove')}: ${site}, ${texts.text(`kind_${kind}`)}`}
              onClick={() => actions.choose(chosen => withLeft(chosen, site, kind, false))}
            >
              {texts.text('sites_remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
