import {expect, test} from 'vitest';
import {coveringFrame} from '../../../src/core/clean/covering-frames.ts';
import type {Opened} from '../../../src/core/clean/opened.ts';
import {findOverlays} from '../../../src/core/clean/overlays.ts';
import {article, judged} from '../../support/judged.ts';
import {laidOut} from '../../support/laid-out.ts';

const whole = '0 0 1000 800';
const foot = '0 650 1000 150';
const frame = (attributes: string, box = whole) => `<iframe ${attributes} box="${box}"></iframe>`;
const over = (inside: string, box = whole, attributes = '') =>
  `<div id="box" ${attributes} position="fixed" box="${box}">${inside}</div>`;

test.each<[decided: string, name: string, over: string]>([
  ['covering-frame', 'a frame that covers the page', over(frame('src="https://ads.example/notice"'))],
  ['covering-frame', 'the frame itself lies over it', frame('id="box" position="fixed" src="https://x.example/"')],
  ['consent-notice', 'a consent frame at the foot', over(frame('id="sp_message_iframe_7"', foot), foot)],
  ['consent-notice', 'one named by the box around it', over(frame('', foot), foot, 'class="cmp-root"')],
  ['consent-notice', 'one named by its host', over(frame('src="https://cdn.consent.example/1"', foot), foot)],
])('goes: %s: %s', (reason, _name, html) => expect(judged(html)).toEqual([`box: ${reason}`]));

test.each<[name: string, over: string]>([
  ['a proof of being human', over(frame('src="https://hcaptcha.example/#frame=challenge"'))],
  ['another one', over(frame('src="https://geo.captcha-delivery.example/"'))],
  ['a check before the page', over(frame('title="Widget containing a Cloudflare security challenge"'))],
  ['a payment', over(frame('src="https://checkout.shop.example/"'))],
  ["the bank's question during a payment", over(frame('name="threeds-iframe" src="https://acs.bank.example/"'))],
  ['the same by a name of its maker', over(frame('id="Cardinal-CCA-IFrame"'))],
  ['a log-in', over(frame('src="https://accounts.example/signin"'))],
  ['a proof of identity', over(frame('src="https://id.example/verify"'))],
  ['a film', over(frame('src="https://www.youtube-nocookie.com/embed/x"'))],
  ['a map', over(frame('src="https://maps.example/"'))],
  ['a chat', over(frame('title="Chat with us"'))],
  ['a chat asked for with a campaign', over(frame('src="https://chat.example/?cmp=web"', foot), foot)],
  ['a small badge of a consent platform', over(frame('name="cookie-settings"', '0 740 60 60'), '0 740 60 60')],
  ['a frame at the foot', over(frame('src="https://x.example/"', foot), foot)],
  [
    'a large frame that leaves the middle free',
    over(frame('src="https://x.example/"', '0 410 1000 390'), '0 410 1000 390'),
  ],
  ['a small frame in the middle', over(frame('src="https://x.example/"', '400 300 200 200'), '400 300 200 200')],
  ['a frame beside words', over(`${frame('src="https://x.example/"')}<h2>Results</h2>`)],
  ['a frame that says something itself', over(frame('srcdoc="<p>Results</p>"'))],
  ['no frame', over('<canvas></canvas>')],
  ['a frame that is not shown', over('<iframe name="consent" box="0 0 0 0"></iframe>')],
])('stays: %s', (_name, html) => expect(judged(html)).toEqual(['stays']));

test.each<[Opened, string]>([
  ['by-reader', 'stays'],
  ['likely', 'stays'],
  ['perhaps', 'stays'],
  ['not', 'box: covering-frame'],
])('a frame over the page, opened: %s: %s', (how, decided) => {
  expect(judged(over(frame('src="https://x.example/"')), how)).toEqual([decided]);
});

test.each<[Opened, string]>([
  ['by-reader', 'stays'],
  ['likely', 'stays'],
  ['perhaps', 'box: consent-notice'],
])('a consent frame, opened: %s: %s', (how, decided) => {
  expect(judged(over(frame('name="consent"')), how)).toEqual([decided]);
});

test('a frame that can be read stays: what it shows is no notice', () => {
  const {doc, layout, find} = laidOut(`<body>${article}${over(frame(''))}</body>`);
  const inside = (find('iframe') as HTMLIFrameElement).contentDocument;
  const decided = () => findOverlays(doc, layout).map(overlay => coveringFrame(overlay, layout, 'not'));
  expect(decided()).toEqual(['covering-frame']);
  inside?.body.append(inside.createElement('canvas'));
  expect(decided()).toEqual([undefined]);
});

test('a page that is nothing but a frame stays', () => {
  expect(judged(over(frame('src="https://portal.example/"')), 'not', '')).toEqual(['stays']);
});

test.each([
  ['the name of its maker', over(frame('src="https://buy.tinypass.example/"')), article],
  [
    'what is said of the page',
    over(frame('src="https://x.example/"')),
    `<script type="application/ld+json">{"isAccessibleForFree": false}</script>${article}`,
  ],
])('a wall in a frame is known by %s', (_name, html, under) => {
  expect(judged(html, 'not', under)).toEqual(['wall']);
});
