import {isNamed} from './element-names.ts';

/** What kind of place of a page: something to act with, a row of share links, nothing known. */
export type Zone = 'active' | 'share' | undefined;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const controls =
  'nav, form, fieldset, label, legend, summary, dialog, [contenteditable], [onclick], [aria-expanded], [aria-controls], ' +
  '[aria-haspopup], [data-toggle], [data-bs-toggle]';
const roles = set(
  'navigation menu menubar menuitem search form tab tablist tabpanel dialog alertdialog switch checkbox radio textbox combobox listbox option',
);
const activeNames = set(
  'menu menus nav navbar navigation breadcrumb breadcrumbs search searchform login logout signin signup register account user cart checkout ' +
    'cookie cookies consent gdpr cmp legal privacy lang langs language languages locale comment comments respond disqus player ' +
    'pagination pager dropdown modal paywall hamburger offcanvas',
);
const shareNames = set('share shares sharing sharer sharebar social socials addtoany addthis');
const pageNames = set('prev previous next related post posts'); // "prev-next-post-nav" leads to other articles

/** Asks the nearest ancestor that tells. `keeper`, and all that holds it, tells nothing: a form may be around the whole page. */
export function zonesAround(keeper: Element): (element: Element) => Zone {
  const known = new Map<Element, Zone>();
  for (let at: Element | null = keeper; at; at = at.parentElement) known.set(at, undefined);

  return element => {
    const asked: Element[] = [];
    let zone: Zone;
    for (let at: Element | null = element; at && zone === undefined; at = at.parentElement) {
      if (known.has(at)) {
        zone = known.get(at);
        break;
      }
      asked.push(at);
      zone = ownZone(at);
    }
    for (const at of asked) known.set(at, zone);
    return zone;
  };
}

function ownZone(element: Element): Zone {
  if (isNamed(element, shareNames)) return 'share';
  if (element.matches(controls) || roles.has(element.getAttribute('role') ?? '')) return 'active';
  return isNamed(element, activeNames) && !isNamed(element, pageNames) ? 'active' : undefined;
}
