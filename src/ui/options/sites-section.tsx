import {pausedSite} from '../../extension/sites.ts';
import type {MessageKey} from '../texts.ts';
import type {SectionProps} from './section-props.ts';
import {type SiteRow, siteRows} from './site-rows.ts';

/** Sites that are always cleaned. None is added here: the popup offers it on the site itself. */
export function SitesSection(props: SectionProps) {
  const {state, texts} = props;
  const rows = siteRows(state.settings, state.granted);
  return (
    <section data-part="sites">
      <h2>{texts.text('sites_heading')}</h2>
      {rows.length === 0 ? (
        <p>{texts.text('sites_none')}</p>
      ) : (
        <ul class="rows">
          {rows.map(row => (
            <Row key={row.site} row={row} {...props} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({row: {site, standing, chosen}, state, actions, texts}: SectionProps & {readonly row: SiteRow}) {
  const paused = standing === 'paused';
  const withdrawn = standing === 'withdrawn';
  const control = (key: MessageKey, act: () => void) => (
    <button type="button" class="quiet" aria-label={`${texts.text(key)}: ${site}`} onClick={act}>
      {texts.text(key)}
    </button>
  );
  return (
    <li data-site={site} data-standing={standing}>
      <span class="name">
        <bdi>{site}</bdi>
        {paused && <small>{texts.text('sites_paused')}</small>}
        {withdrawn && (
          <small class="doubt">{texts.text(state.refused === site ? 'sites_refused' : 'sites_withdrawn')}</small>
        )}
      </span>
      <span class="controls">
        {withdrawn && control('site_ask_again', () => actions.allow(site))}
        {!withdrawn &&
          control(paused ? 'site_resume' : 'site_pause', () =>
            actions.choose(settings => pausedSite(settings, site, !paused)),
          )}
        {chosen && control('sites_remove', () => actions.leave(site))}
      </span>
    </li>
  );
}
