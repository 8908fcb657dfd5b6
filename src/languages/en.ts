/** English: what the parts of Plainquote need to know of it, but for quotations (`en-quotes.ts`). Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

export const nag = {
  adBlock: /* @__PURE__ */ 'ad block|adblock|ad filter|content blocker|ublock'.split('|'),
  demand: /* @__PURE__ */ `
    disabl | turn off | turn it off | switch off | switch it off | pause | pausing | deactivat | detected | allow |
    whitelist | unblock | remov | exception | you are using | you're using | using an ad | support us
  `
    .trim()
    .split(/\s*\|\s*/),
  age: /* @__PURE__ */ 'years old|years of age|or older|your age|legal age|birth date|date of birth'.split('|'),
} satisfies NagWords;

export const chrome = {
  labels: /* @__PURE__ */ `
    related articles | related posts | related stories | related topics | related news | related | more from |
    read more | read next | read also | continue reading | keep reading | see also | see all | see more |
    show more | show less | view all | view more | load more | learn more | back to top | to top | scroll to top |
    top of page | share | share this | share this article | share on | share via email | share on facebook |
    share on twitter | tweet | pin it | copy link | link copied | copied | copy | print | print this page | save |
    e-mail | email | send by e-mail | email this article | tags | tagged | topics | categories | category |
    filed under | posted in | comments | comment | no comments | leave a comment | leave a reply | post a comment |
    add a comment | write a comment | reply | report | previous | next | previous article | next article |
    previous post | next post | previous page | next page | older posts | newer posts | older | newer |
    last updated | updated | published | published on | posted on | posted by | written by | by | author | authors |
    about the author | minute read | minutes read | min read | reading time | search | menu | close | open | home |
    home page | skip to content | main menu | navigation | table of contents | contents | on this page | archive |
    archives | follow us | follow | subscribe | subscribe by email | sign up | newsletter | advertisement |
    sponsored | most read | most popular | popular | trending | latest | latest news | recent posts | photo |
    video | gallery | source | cancel | undo | edit | delete | hide | show | more | options | settings | loading |
    download | listen | notifications | rss feed | contact | about us | privacy policy | all rights reserved |
    views | likes
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    the of and to in a is that for it was on are as with he be at by his this have from or had not but what all were
    when we there an your which their if will each about how up out them then she many some so these would other
    into has more her like him could no than been its who now did get made they you i my our us do can new also only
    one just over after before
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

export const notice = {
  cookie: 'cookie',
  use: "we/our use|uses|use cookie/of|using|store|we would like|we'd like|rely|relies",
  data: `
    your privacy/device|personal data/information|partner|vendor|third part|tracking|personali|analytics|measure|
    legitimate interest|data protection
  `,
  choice: `
    accept|agree|allow|reject|refus|declin|deny|consent|setting|preferenc|manag|customi|necessary|essential|opt out
  `,
  okay: `
    ok$|okay|got it|understood|i understand|continue$|more info|learn/read more|find out more|dismiss|close|not now|
    no thanks|later$|cancel|proceed|save$
  `,
  implied: 'by continuing/using/browsing/closing|if you continue|continued use|continuing to',
  newsletter: `
    newsletter|mailing list|email list/update/digest/alert|e mail update|your inbox|daily briefing|weekly digest|
    news by email
  `,
  signUp: 'subscrib|sign up/me|signup|join|enter your|register|count me in',
  tease: `
    our/the list|before you go|don't miss|do not miss|in the loop|stay up to date|stay informed|off your|
    our community|exclusive offer
  `,
  email: 'e mail|email|inbox|mail$',
  push: `
    send/show you notif|notifications from|receive/get/push/enable/allow/browser/desktop notif|turn on notif|
    be notified|like to send you
  `,
  wall: `
    to continue/keep reading|to read on/this|to read the full/rest|continue reading this/your/with|
    keep reading this/with|read the rest|already/not/become a subscriber|already/become a member|
    already/and subscribe|already have a subscription|subscriber only/exclusive|for/to subscribers/members|
    member only|free/premium article|free stor|articles remaining|article left/limit|stories left|monthly limit|
    reached your limit|unlock this/the/full/unlimited|unlimited access/digital|premium content|your subscription|
    your free trial|register to read/continue|register for free to|sign/log in to read/continue|ad free|without ads|
    pay or|and pay|to access this article/story/content
  `,
  subscribe: `
    subscrib|subscription|membership|member$|digital access|premium|create a/your free account|create an account to
  `,
  readOn: `
    continue/keep reading|read the full|full article/story/access|all articles/stories/content|every article|
    unlimited
  `,
  period: 'month|year|annual|week|day$',
  logIn: 'password|forgot|with google/facebook|remember me|username',
} satisfies NoticeWords;
