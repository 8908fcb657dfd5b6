/** Films, sounds and embedded players of the page, as they come into the reading view. */
import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {Parts} from '../../../src/extension/reader/parts.ts';
import {recordingElement} from '../../../src/extension/reader/recording-element.ts';
import {recordingOf} from '../../../src/extension/reader/recording-of-page.ts';
import {copied} from './copied.ts';

/** The markup of what lies between two paragraphs. */
function between(figure: string): string {
  return copied(`<p b>a</p>${figure}<p b>b</p>`).split('\n').slice(1, -1).join('\n');
}

describe('films and sounds', () => {
  test.each([
    [
      'a film with all it has, and nothing that plays by itself',
      '<video id=i class=c onplay=x() autoplay loop muted poster=/p.jpg width=640 height=360 crossorigin=anonymous><source src=/f.webm type=video/webm><source src=/f.mp4><track kind=subtitles src=/s.vtt srclang=en label=English default>Old browser</video>',
      '<figure><video controls="" preload="none" crossorigin="anonymous" poster="https://news.example/p.jpg" style="--k7-ratio: 640 / 360;"><source src="https://news.example/f.webm" type="video/webm"><source src="https://news.example/f.mp4"><track src="https://news.example/s.vtt" kind="subtitles" label="English" srclang="en" default=""></video></figure>',
    ],
    [
      'a sound',
      '<audio src=/a.mp3 title="The bell"></audio>',
      '<figure><audio controls="" preload="metadata" aria-label="The bell"><source src="https://news.example/a.mp3"></audio></figure>',
    ],
    [
      'fed by script',
      '<video src="blob:https://news.example/1" poster=/p.jpg aria-label=Boats></video>',
      '<figure><div data-k7="elsewhere"><img alt="Boats" src="https://news.example/p.jpg"><span>reader_plays_on_page</span></div></figure>',
    ],
    ['a script as address', '<video src="javascript:x()" poster="data:image/svg+xml,<svg onload=x()>"></video>', ''],
    ['an ornament', '<video src=/f.mp4 autoplay muted loop width=60 height=60></video>', ''],
    ['in an aside', '<aside><video src=/f.mp4 width=640></video></aside>', ''],
    ['nothing in it', '<video></video>', ''],
  ])('%s', (_, figure, expected) => expect(between(figure)).toBe(expected));

  test('whose files do not come: a word on that', () => {
    const {window} = new JSDOM('<audio src=/a.mp3></audio>', {url: 'https://news.example/a/1'});
    const {document} = window;
    const sound = recordingOf(document.querySelector('audio') as HTMLAudioElement);
    if (sound) document.body.replaceChildren(recordingElement(sound, new Parts(document, 'k7'), key => key));
    document.querySelector('source')?.dispatchEvent(new window.Event('error'));
    expect(document.body.textContent).toBe('reader_plays_on_page');
  });
});

describe('players', () => {
  const full = 'allowfullscreen width=640';
  const link = (address: string, title: string, site: string) =>
    `<figure><a data-k7="player" href="${address}" rel="noopener"><span>${title}</span><span data-k7="site">${site}</span></a></figure>`;
  test.each([
    [
      'YouTube',
      '<iframe src="https://www.youtube-nocookie.com/embed/a1B2c3D4e5F?rel=0" title="A  bell"></iframe>',
      link('https://www.youtube.com/watch?v=a1B2c3D4e5F', 'A bell', 'YouTube'),
    ],
    [
      'a title that says nothing',
      '<iframe src="//player.vimeo.com/video/123?h=9" title="Vimeo video player"></iframe>',
      link('https://vimeo.com/123', 'reader_player', 'Vimeo'),
    ],
    [
      'late',
      '<iframe src="about:blank" data-src="https://open.spotify.com/embed/episode/4x" title=Ep></iframe>',
      link('https://open.spotify.com/episode/4x', 'Ep', 'Spotify'),
    ],
    [
      'SoundCloud',
      '<iframe src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b&auto_play=true" title=S></iframe>',
      link('https://soundcloud.com/a/b', 'S', 'SoundCloud'),
    ],
    [
      'a post on X',
      '<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&id=1234567890&lang=en" title="X Post"></iframe>',
      link('https://x.com/i/status/1234567890', 'X Post', 'X'),
    ],
    [
      'a list of films',
      '<iframe src="https://www.youtube.com/embed/videoseries?si=x&list=PLa_1" title=Bells></iframe>',
      link('https://www.youtube.com/playlist?list=PLa_1', 'Bells', 'YouTube'),
    ],
    [
      'a channel that is live',
      '<iframe src="https://www.youtube.com/embed/live_stream?channel=UCa-1" title=Bells></iframe>',
      link('https://www.youtube.com/channel/UCa-1/live', 'Bells', 'YouTube'),
    ],
    [
      'a post on Instagram',
      '<iframe src="https://www.instagram.com/p/Ab-1_c/embed/captioned/?cr=1&v=14" title="Instagram embed"></iframe>',
      link('https://www.instagram.com/p/Ab-1_c/', 'reader_player', 'Instagram'),
    ],
    [
      'a film on TikTok',
      '<iframe src="https://www.tiktok.com/embed/v2/7123456789012345678?lang=en-US&referrer=https%3A%2F%2Fnews.example"></iframe>',
      link('https://www.tiktok.com/embed/v2/7123456789012345678', 'reader_player', 'TikTok'),
    ],
    [
      'a post on Threads',
      '<iframe src="https://www.threads.net/@ferry.town/post/Ab-1_c/embed?x=1" title=F></iframe>',
      link('https://www.threads.com/@ferry.town/post/Ab-1_c', 'F', 'Threads'),
    ],
    [
      'a post on Bluesky',
      '<iframe src="https://embed.bsky.app/embed/did:plc:ab1/app.bsky.feed.post/3k2?id=7" title=B></iframe>',
      link('https://bsky.app/profile/did:plc:ab1/post/3k2', 'B', 'Bluesky'),
    ],
    [
      'a post on Facebook',
      '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fferry%2Fposts%2F1&show_text=true" title="fb:post"></iframe>',
      link('https://www.facebook.com/ferry/posts/1', 'fb:post', 'Facebook'),
    ],
    [
      'an address that SoundCloud’s frame makes up',
      '<iframe src="https://w.soundcloud.com/player/?url=javascript%3Ax()"></iframe>',
      '',
    ],
    [
      'of another site',
      `<iframe src="https://www.news.example/embed/7" title=Boats ${full}></iframe>`,
      link('https://www.news.example/embed/7', 'Boats', 'news.example'),
    ],
    ['an advertisement', `<iframe src="https://ads.example/frame?slot=7" title=Ad ${full}></iframe>`, ''],
    ['a form', '<iframe src="https://news.example/embed/form" title=Letter></iframe>', ''],
    ['a script', `<iframe src="javascript:'/embed/'" ${full}></iframe>`, ''],
    ['in the margin', '<aside><iframe src="https://www.youtube.com/embed/a1B2c3D4e5F"></iframe></aside>', ''],
  ])('%s', (_, frame, expected) => expect(between(frame)).toBe(expected));
});
