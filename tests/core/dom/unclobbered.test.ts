import {describe, expect, test} from 'vitest';
import {collect} from '../../../src/core/collect.ts';
import {rangeOf} from '../../../src/core/dom/range.ts';
import {call, plain, unclobber} from '../../../src/core/dom/unclobbered.ts';
import {bodyOf} from '../../support/page.ts';

/** jsdom's forms do not answer to the names of their fields; browsers' do, before their own properties. */
function clobbered(doc: Document): Document {
  for (const form of doc.querySelectorAll('form')) {
    for (const field of form.querySelectorAll('input')) {
      Object.defineProperty(form, field.name, {get: () => field, configurable: true});
    }
  }
  return doc;
}

const fields =
  'children childNodes firstChild nextSibling parentNode localName nodeName nodeType getAttribute hasAttribute';
const page = () =>
  clobbered(
    bodyOf(`<form>${fields.replace(/\S+/g, '<input name="$&">')}<p>Some <b>words</b> here.</p></form><p>After.</p>`),
  );

test('a property and a method of a form whose fields have their names', () => {
  const doc = page();
  const form = doc.forms[0] as HTMLFormElement;
  expect(plain(form, 'localName')).toBe('form');
  expect(plain(form, 'children')).toHaveLength(fields.split(' ').length + 1);
  expect(call(form, 'getAttribute', 'name')).toBeNull();
});

describe('a page with such a form', () => {
  test('is read', () => {
    expect(collect(page()).blocks.map(({text}) => text)).toEqual(['Some words here.', 'After.']);
  });

  test('leads back to its words', () => {
    const doc = page();
    expect(String(rangeOf(doc, doc.body, 'Some words'))).toBe('Some words');
  });
});

test('a copy loses the names that hide properties and no others', () => {
  const doc = bodyOf(
    '<form id="comment" name="body"><input name="children" id="title"><input name="author"></form><img name="head"><a id="children" name="body"></a>',
  );
  unclobber(doc);
  expect(doc.body.innerHTML).toBe(
    '<form id="comment"><input><input name="author"></form><img><a id="children" name="body"></a>',
  );
});
