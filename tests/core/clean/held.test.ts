import {expect, test} from 'vitest';
import {isHeld} from '../../../src/core/clean/held.ts';
import {laidOut} from '../../support/laid-out.ts';

const whole = 'box="0 0 1000 800"';

test.each([
  ['a page as it should be', `<main ${whole}><p>Text</p></main>`, false],
  ['blurred', `<main ${whole} filter="blur(4px)"><p>Text</p></main>`, true],
  ['it takes no clicks', `<main ${whole} css="pointer-events: none"><p>Text</p></main>`, true],
  [
    'it takes no clicks, which then meet what is around it',
    `<div ${whole}><main ${whole} css="pointer-events: none"><p>Text</p></main></div>`,
    true,
  ],
  ['inert in a box of its own', `<div ${whole}><main ${whole} inert><p>Text</p></main></div>`, true],
  [
    'one paragraph of several, as those are that fade in',
    `<div ${whole}><p>Text</p><section ${whole} css="pointer-events: none"><p>Text</p></section><p>Text</p></div>`,
    false,
  ],
  [
    'what takes no clicks holds no text',
    `<div ${whole}><main ${whole}><p>Text</p></main><i ${whole} css="pointer-events: none"></i></div>`,
    false,
  ],
])('%s', (_name, html, held) => {
  const {doc, layout} = laidOut(`<body>${html}</body>`);
  expect(isHeld(doc, layout)).toBe(held);
});
