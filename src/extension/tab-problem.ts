import type {Problem} from './messages.ts';

const stores = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Pages of the browser itself, closed to extensions. Firefox says of some that the document has gone. */
const browserSchemes =
  /^(chrome|about|edge|brave|opera|vivaldi|moz-extension|chrome-extension|devtools|view-source|resource):/;

const emptyTab = /^(about:(blank|newtab|home|privatebrowsing)|chrome:\/\/(newtab|new-tab-page))/;

/** Why a browser refused a page. `url`: undefined where the browser does not tell; `message`: what its refusal said. */
export function problemOfTab(url: string | undefined, message: string): Problem {
  if (url && browserSchemes.test(url)) return emptyTab.test(url) ? 'empty-tab' : 'browser-page';
  if (
    /no tab with id|(no|invalid) document|invalid tab id|tab was closed|document has gone|frame .*(removed|gone|was not found)/i.test(
      message,
    )
  )
    return 'tab-gone';
  if (/extensions gallery/i.test(message)) return 'store-page';
  if (url === undefined || url === '')
    return /chrome:|about:|devtools|browser page/i.test(message) ? 'browser-page' : 'access-refused';
  if (/\.pdf([?#]|$)/i.test(url)) return 'pdf';
  if (url.startsWith('file:')) return 'local-file';
  if (stores.some(host => url.startsWith(`https://${host}/`))) return 'store-page';
  return 'access-refused';
}
