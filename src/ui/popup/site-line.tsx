/** How the site stands with cleaning by itself: an offer, or what was chosen and the way back. */
import type {Site} from '../../extension/messages.ts';
import type {MessageKey, Texts} from '../texts.ts';
import type {PopupActions} from './popup-state.ts';

type SiteProps = {readonly site: Site | undefined; readonly actions: PopupActions; readonly texts: Texts};

type Control = 'allow' | 'askAgain' | 'pause' | 'pauseHere' | 'resume' | 'stop';

const controls: Readonly<Record<Control, {text: MessageKey; act(actions: PopupActions): void}>> = {
  allow: {text: 'site_allow', act: actions => actions.alwaysClean()},
  askAgain: {text: 'site_ask_again', act: actions => actions.alwaysClean()},
  pause: {text: 'site_pause', act: actions => actions.pause(true)},
  pauseHere: {text: 'site_pause_here', act: actions => actions.pause(true)},
  resume: {text: 'site_resume', act: actions => actions.pause(false)},
  stop: {text: 'site_stop', act: actions => actions.stop()},
};

/** A sentence (`$1`: the hosts) and what can be done about it. */
const lines: Readonly<Record<Exclude<Site['standing'], 'new'>, {text: MessageKey; can: readonly Control[]}>> = {
  offered: {text: 'site_offered', can: ['allow']},
  allowed: {text: 'site_allowed', can: ['allow']},
  always: {text: 'site_always', can: ['pause', 'stop']},
  every: {text: 'site_every', can: ['pauseHere']},
  paused: {text: 'site_paused', can: ['resume']},
  withdrawn: {text: 'site_withdrawn', can: ['askAgain', 'stop']},
  refused: {text: 'site_refused', can: ['askAgain']},
};

/** What would store a site that is not stored yet. */
const storing: readonly Control[] = ['allow', 'askAgain', 'pauseHere'];

export function SiteLine({site, actions, texts}: SiteProps) {
  if (site === undefined || site.standing === 'new') return null;
  if (site.private && ['offered', 'allowed', 'refused'].includes(site.standing)) return null;
  const {text, can: all} = lines[site.standing];
  const can = site.private ? all.filter(control => !storing.includes(control)) : all;
  return (
    <section class="site" data-part="site" data-standing={site.standing}>
      <p role="status">{texts.text(text, texts.list(site.hosts))}</p>
      <div class="controls">
        {can.map(control => (
          <button
            key={control}
            type="button"
            class="quiet"
            data-part={`site-${control}`}
            onClick={() => controls[control].act(actions)}
          >
            {texts.text(controls[control].text)}
          </button>
        ))}
      </div>
    </section>
  );
}
