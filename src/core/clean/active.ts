import {isNamed} from './element-names.ts';
import {choosesLanguage} from './language-choice.ts';
import {isInMenuList} from './menu-list.ts';
import {type Zone, zonesAround} from './zones.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const harmlessNames = set('share print copy top scroll totop gototop backtotop');
const siteParts = set('header footer masthead topbar');
const siteRoles = set('banner contentinfo');

const shareTarget =
  /^(?:mailto:\?|whatsapp:|tg:|viber:)|facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/(?:share|sharing)|pinterest\.[a-z.]{2,9}\/pin|wa\.me\/|api\.whatsapp\.com|t\.me\/share|telegram\.me\/share|reddit\.com\/submit|vk\.com\/share|tumblr\.com\/(?:share|widgets)|getpocket\.com\/save|(?:lineit|line\.me|social-plugins\.line)|weibo\.com\/share|bsky\.app\/intent/i;
const actsOnAccount =
  /(?:^|[/?&=._-])(?:log-?in|log-?out|sign-?in|sign-?up|sign-?out|register|registration|account|my-?account|profile|subscri\w*|unsubscribe|user|auth|cart|checkout|privacy\w*|terms\w*|legal\w*|imprint|impressum|datenschutz\w*|agb|nutzungsbedingungen|conditions\w*|kullanim\w*|cookies?|consent|gdpr|kvkk|gizlilik\w*|kunye|mentions-legales|confidentialite|privacidad\w*|privacidade\w*|aviso-legal|note-legali|polityka-\w+|regulamin|search|contact\w*)(?=$|[/?&=._-])/i;
const legalRel = set('privacy-policy terms-of-service license');

/**
 * Tells whether a reader may need to act with an element's text: navigation, search, forms, account, legal and consent
 * links, the choice of language, controls of the page. `keeper`: the article's container; what holds it is no control.
 */
export function activityAround(keeper: Element): (element: Element, text: string) => boolean {
  const zoneOf = zonesAround(keeper);
  return (element, text) => {
    if (/[©®]|copyright/i.test(text)) return true; // a legal notice, a picture's credit
    if (isHeadingOfForm(element, keeper)) return true;
    const zone = zoneOf(element);
    const control = element.closest('a, button, [role="button"], [role="link"]');
    return control && !control.contains(keeper) ? isActiveControl(control, zone, keeper) : zone === 'active';
  };
}

function isActiveControl(control: Element, zone: Zone, keeper: Element): boolean {
  if (zone === 'active' || choosesLanguage(control)) return true;
  if (zone === 'share') return false;
  const href = control.localName === 'a' ? (control.getAttribute('href') ?? '').trim() : '';
  if (shareTarget.test(href) || isNamed(control, harmlessNames)) return false;
  if (href === '' || href === '#' || href.startsWith('javascript:')) return true; // the page's script listens
  if (href.startsWith('#')) return false;
  return actsOnAccount.test(href) || hasLegalRel(control) || isOfSite(control, keeper) || isInMenuList(control);
}

/** Links of a site's header and footer lead around the site; those of an article's header and footer do not. */
function isOfSite(link: Element, keeper: Element): boolean {
  for (let at: Element | null = link; at && !at.contains(keeper); at = at.parentElement) {
    const part = siteParts.has(at.localName) || siteRoles.has(at.getAttribute('role') ?? '') || isNamed(at, siteParts);
    if (part && !at.closest('article, main, [role="main"]')) return true;
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
