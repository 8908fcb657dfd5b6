import {collapse} from '../dom/white-space.ts';
import {isNamed} from './element-names.ts';

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
const harmlessNames = set('share print copy top scroll totop gototop backtotop');
const pageNames = set('prev previous next related post posts'); // "prev-next-post-nav" leads to other articles

const siteParts = set('header footer masthead topbar');
const siteRoles = set('banner contentinfo');

const shareTarget =
  /^(?:mailto:\?|whatsapp:|tg:|viber:)|facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/(?:share|sharing)|pinterest\.[a-z.]+\/pin|wa\.me\/|api\.whatsapp\.com|t\.me\/share|telegram\.me\/share|reddit\.com\/submit|vk\.com\/share|tumblr\.com\/(?:share|widgets)|getpocket\.com\/save|(?:lineit|line\.me|social-plugins\.line)|weibo\.com\/share|bsky\.app\/intent/i;
const actsOnAccount =
  /(?:^|[/?&=._-])(?:log-?in|log-?out|sign-?in|sign-?up|sign-?out|register|registration|account|my-?account|profile|subscri\w*|unsubscribe|user|auth|cart|checkout|privacy\w*|terms\w*|legal\w*|imprint|impressum|datenschutz\w*|agb|nutzungsbedingungen|conditions\w*|kullanim\w*|cookies?|consent|gdpr|kvkk|gizlilik\w*|kunye|mentions-legales|confidentialite|privacidad\w*|privacidade\w*|aviso-legal|note-legali|polityka-\w+|regulamin|search|contact\w*)(?=$|[/?&=._-])/i;
const legalRel = set('privacy-policy terms-of-service license');

/**
 * Whether a reader may need to act with an element's text: navigation, search, forms, account, legal and consent
 * links, the choice of language, controls of the page. `keeper`: the article's container; what holds it is no control.
 */
export function isActive(element: Element, text: string, keeper: Element): boolean {
  if (/[©®]|copyright/i.test(text)) return true; // a legal notice, a picture's credit
  if (isHeadingOfForm(element, keeper)) return true;
  const control = element.closest('a, button, [role="button"], [role="link"]');
  if (control && !control.contains(keeper)) return isActiveControl(control, keeper);
  return zoneOf(element, keeper) === 'active';
}

function isActiveControl(control: Element, keeper: Element): boolean {
  if (isLanguageChoice(control)) return true;
  const zone = zoneOf(control, keeper);
  if (zone === 'active') return true;
  if (zone === 'share') return false;
  const href = control.localName === 'a' ? (control.getAttribute('href') ?? '').trim() : '';
  if (shareTarget.test(href) || isNamed(control, harmlessNames)) return false;
  if (href === '' || href === '#' || href.startsWith('javascript:')) return true; // the page's script listens
  if (href.startsWith('#')) return false;
  return actsOnAccount.test(href) || hasLegalRel(control) || isOfSite(control, keeper);
}

/** The nearest ancestor that tells what kind of place this is. */
function zoneOf(element: Element, keeper: Element): 'active' | 'share' | undefined {
  for (let at: Element | null = element; at && !at.contains(keeper); at = at.parentElement) {
    if (isNamed(at, shareNames)) return 'share';
    if (at.matches(controls) || roles.has(at.getAttribute('role') ?? '')) return 'active';
    if (isNamed(at, activeNames) && !isNamed(at, pageNames)) return 'active';
  }
  return undefined;
}

/** Links of a site's header and footer lead around the site. */
function isOfSite(link: Element, keeper: Element): boolean {
  for (let at: Element | null = link; at && !at.contains(keeper); at = at.parentElement) {
    if (at.localName === 'article') return false;
    if (siteParts.has(at.localName) || siteRoles.has(at.getAttribute('role') ?? '') || isNamed(at, siteParts))
      return true;
  }
  return false;
}

function hasLegalRel(link: Element): boolean {
  return (link.getAttribute('rel') ?? '').split(/\s+/).some(rel => legalRel.has(rel));
}

/** "Leave a reply" above the fields belongs to them. */
function isHeadingOfForm(element: Element, keeper: Element): boolean {
  const parent = element.closest('h1, h2, h3, h4, h5, h6, [role="heading"]')?.parentElement;
  return parent?.querySelector('form, textarea, input:not([type="hidden"])') != null && !parent.contains(keeper);
}

function isLanguageChoice(link: Element): boolean {
  if (link.hasAttribute('hreflang') || (link.localName === 'a' && link.hasAttribute('lang'))) return true;
  return endonyms().has(collapse(link.textContent ?? '').toLowerCase());
}

const choices =
  'en es pt fr de it nl ru uk pl cs sk hu ro bg sr hr el tr ar fa he ur hi bn ta id ms vi th ja ko zh sv no da fi sq az sw'.split(
    ' ',
  );
let names: ReadonlySet<string> | undefined;

/** Languages by their own names: "türkçe", "deutsch". */
function endonyms(): ReadonlySet<string> {
  names ??= new Set(
    choices.map(code => new Intl.DisplayNames([code], {type: 'language'}).of(code)?.toLowerCase() ?? code),
  );
  return names;
}
