import {describe, expect, test} from 'vitest';
import type {Opened} from '../../../src/core/clean/opened.ts';
import {judged} from '../../support/judged.ts';

type At = {readonly box: string; readonly as?: string; readonly how?: Opened};

/** At the corner of the page. */
const corner: At = {box: '940 740 50 50'};
/** At its side, in a row from top to bottom. */
const side: At = {box: '0 200 50 300'};
const foot: At = {box: '0 740 1000 60'};
const top: At = {box: '0 0 1000 60'};
/** A small player's. */
const beside: At = {box: '680 580 300 200'};

const fixed = (inside: string, {box, as = ''}: At) =>
  `<div id="box" position="fixed" box="${box}" ${as}>${inside}</div>`;

const shares =
  '<a href="https://www.facebook.com/sharer?u=x">f</a><a href="https://x.com/intent/post?url=x">x</a><a href="https://wa.me/?text=x">w</a>';
const offer = 'Read on in our app. <button>Open</button>';
const store = '<a href="https://apps.apple.com/app/id1">Get it</a>';

describe('goes', () => {
  test.each<[name: string, inside: string, at: At]>([
    ['a way to the top, by its link', '<a href="#top">▲</a>', corner],
    ['an arrow that leads to the page itself', '<a href="#">↑</a>', corner],
    ['one by its class', '<svg></svg>', {...corner, as: 'class="js-scroll-to-top"'}],
    ['one by its label', '<button aria-label="Back to top">▲</button>', corner],
    ['one by an id in humps', '<button id="scrollToTop">▲</button>', corner],
    ['share buttons by their links', shares, side],
    ['share buttons by their classes', '<i class="b-facebook" role="button"></i>'.repeat(3), side],
    [
      'share buttons by their words',
      '<button>Facebook</button><button>WhatsApp</button><button>Copy link</button><button>Reddit</button>',
      side,
    ],
    ['share buttons at the foot', shares, foot],
    ['a film that nobody hears', '<video muted autoplay></video>', {...beside, how: 'likely'}],
    ['a film that has not begun', '<video></video>', beside],
    [
      'a film whose player has menus',
      '<video muted></video><button aria-expanded="false" class="menu">Speed</button>',
      beside,
    ],
    ['an offer of an app', offer, foot],
    ['one with nothing but a link to a store', store, foot],
    ['one at the top', offer, top],
    ['one by its name', '<b>The Estuary Post</b>', {box: '20 690 960 60', as: 'class="smart-banner"'}],
    ['one in Russian', 'Читайте в приложении. <button>Открыть</button>', foot],
  ])('%s', (_name, inside, at) => expect(judged(fixed(inside, at), at.how)).toEqual(['box: clutter']));
});

describe('stays', () => {
  test.each<[name: string, inside: string, at: At]>([
    ['what the reader opened', shares, {...side, how: 'by-reader'}],
    ['a film over the middle', '<video muted></video>', {box: '400 300 300 200'}],
    ['a menu in a small box', '<nav><a href="#top">Top</a></nav>', corner],
    ['a search', '<form><a href="#top">▲</a></form>', corner],
    ['an alert', `<p role="alert">${offer}</p>`, foot],
    ['a menu button whose link leads nowhere', '<a href="#">Menu</a>', corner],
    ['a chat whose link leads nowhere', '<a href="#" class="chat-launcher">Chat</a>', corner],
    ['a cart', '<a href="/cart">2</a>', corner],
    ['a picture whose name ends in -to', '<img class="photo-top" alt="">', corner],
    ['a button that is only stuck there', '<button class="stick-to-top">Cart</button>', corner],
    [
      'a chat that shares its box with a way to the top',
      '<button>Chat</button><button class="to-top">▲</button>',
      corner,
    ],
    ['a way to the top as large as a page', '<a href="#top">▲</a>', {box: '700 300 300 500'}],
    [
      'a way to the top with a good deal to say',
      `<a href="#top">▲</a>${'Read the story of the harbour. '.repeat(3)}`,
      corner,
    ],
    ['two share buttons', '<a href="https://wa.me/?text=x">w</a><a href="https://x.com/intent/post">x</a>', side],
    ['share buttons among many others', shares + '<a href="/a">A</a>'.repeat(4), side],
    ['a header with profiles', `<header><a href="/">Estuary</a><button>Menu</button>${shares}</header>`, top],
    ['share buttons in a large box', shares, {box: '0 200 400 400'}],
    ['share buttons with a good deal to say', shares + 'A long story of the harbour. '.repeat(6), side],
    ['letters that name no service', '<button>x</button><button>ok</button><button>x</button>', side],
    ['a film with sound', '<video autoplay></video>', beside],
    ['a film that the reader has stopped', '<video></video>', {...beside, how: 'likely'}],
    ["the article's own film, pinned", '<video muted></video>', {...beside, as: 'data-in="article"'}],
    ['a large film', '<video muted></video>', {box: '400 450 600 350'}],
    ['a film among its fellows with sound', '<video muted></video><video autoplay></video>', beside],
    ['words about an app, nothing to press', 'The app will be closed on Sunday.', foot],
    ['a button, no word about an app', 'Live: 3 new updates. <button>Show</button>', foot],
    ['a word that begins like an app', 'The app-based survey appeals to all. <button>Show</button>', foot],
    ['an offer that is no bar at the edge', offer, {box: '20 690 960 60'}],
    ['a large box about an app', offer, {box: '0 450 1000 350'}],
    ['a box with much to say about an app', offer + 'A long story of the harbour. '.repeat(12), foot],
    ['a chat about an app', 'Questions about the app? <textarea></textarea><button>Send</button>', foot],
    [
      'a header with a section on apps',
      '<a href="/n">News</a><a href="/g">Games</a><a href="/a">Apps</a><button>Menu</button>',
      top,
    ],
  ])('%s', (_name, inside, at) => {
    const [open, close] = at.as === 'data-in="article"' ? ['<article>', '</article>'] : ['', ''];
    expect(judged(open + fixed(inside, at) + close, at.how)).toEqual(['stays']);
  });

  test.each(['sticky', 'absolute'])('what is %s scrolls away with its part of the page', position => {
    expect(judged(fixed(shares, side).replace('"fixed"', `"${position}"`))).toEqual(['stays']);
  });
});
