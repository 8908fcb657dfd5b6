import {describe, expect, test} from 'vitest';
import {attribute} from '../../../src/core/quotes/attribute.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import {quotes} from '../../../src/languages/en-quotes.ts';

/** Who declined, and the words that say so. */
function declinedIn(text: string) {
  const {declined} = attribute(text, plainBlocks(text), quotes);
  return declined.map(({name, phrase}) => [name, text.slice(phrase.start, phrase.end)]);
}

/** Two sentences of each shape, the second about something else. */
describe('who gave no comment', () => {
  test.each<[text: string, name: string, phrase: string]>([
    ['Jane Doe declined to comment.', 'Jane Doe', 'declined to comment'],
    ['The ministry has declined to comment on the ferry.', 'The ministry', 'declined to comment'],
    ['Peter White refused to comment on the dam.', 'Peter White', 'refused to comment'],
    ['Doe’s campaign refused to elaborate.', 'Doe’s campaign', 'refused to elaborate'],
    ['The bank declined comment.', 'The bank', 'declined comment'],
    ['Mr. White refused any comment.', 'White', 'refused any comment'],
    ['Jane Doe declined to be interviewed.', 'Jane Doe', 'declined to be interviewed'],
    ['The choir declined an interview request.', 'The choir', 'declined an interview request'],
    ['Jane Doe refused to answer questions about the fire.', 'Jane Doe', 'refused to answer questions'],
    ['The mayor refused to answer reporters’ questions.', 'The mayor', 'refused to answer reporters’ questions'],
    [
      'Peter White did not respond to a request for comment.',
      'Peter White',
      'did not respond to a request for comment',
    ],
    [
      'The ministry didn’t immediately reply to emails seeking comment.',
      'The ministry',
      'didn’t immediately reply to emails seeking comment',
    ],
    [
      'A spokeswoman for the bank did not immediately respond on Friday to several requests for an interview.',
      'A spokeswoman for the bank',
      'did not immediately respond on Friday to several requests for an interview',
    ],
    ['Jane Doe did not return a phone call.', 'Jane Doe', 'did not return a phone call'],
    ['The agency has not returned calls.', 'The agency', 'has not returned calls'],
    ['Jane Doe could not be reached for comment.', 'Jane Doe', 'could not be reached for comment'],
    ['Peter White couldn’t immediately be reached.', 'Peter White', 'couldn’t immediately be reached'],
    ['The mayor would not comment.', 'The mayor', 'would not comment'],
    ['Two officials wouldn’t comment on the talks.', 'Two officials', 'wouldn’t comment'],
    ['The party had no comment.', 'The party', 'had no comment'],
    ['Jane Doe offered no immediate comment.', 'Jane Doe', 'offered no immediate comment'],
    ['Peter White was unavailable for comment.', 'Peter White', 'was unavailable for comment'],
    ['The council was not available to comment.', 'The council', 'was not available to comment'],
    ['Calls to the embassy were not returned.', 'the embassy', 'Calls to the embassy were not returned'],
    [
      'There was no request for money, and calls to the heirs were not returned.',
      'the heirs',
      'calls to the heirs were not returned',
    ],
    ['Messages left for Jane Doe were not answered.', 'Jane Doe', 'Messages left for Jane Doe were not answered'],
    ['An email to Doe’s lawyer went unanswered.', 'Doe’s lawyer', 'email to Doe’s lawyer went unanswered'],
    [
      'Efforts to reach Peter White were unsuccessful.',
      'Peter White',
      'Efforts to reach Peter White were unsuccessful',
    ],
    ['Attempts to contact the owner failed.', 'the owner', 'Attempts to contact the owner failed'],
    ['In Berlin, Peter White refused to speak to reporters.', 'Peter White', 'refused to speak to reporters'],
    ['On Friday, Jane Doe declined to talk with journalists.', 'Jane Doe', 'declined to talk with journalists'],
  ])('%s', (text, name, phrase) => expect(declinedIn(text)).toEqual([[name, phrase]]));
});

describe('whose phrase it is', () => {
  test.each<[text: string, ...names: string[]]>([
    ['Ann Smith met Bob Jones and declined to comment.', 'Ann Smith'],
    ['Peter White left the hall with Jane Doe and refused to comment.', 'Peter White'],
    ['Jane Doe, who has led the choir, declined to comment.', 'Jane Doe'],
    ['The bank, which owns the ferry, declined to comment.', 'The bank'],
    ['A spokesman for the ministry, which owns the dam, declined to comment.', 'A spokesman for the ministry'],
    ['A lawyer for the choir, which owns the hall, refused to comment.', 'A lawyer for the choir'],
    ['Jane Doe came late. She declined to comment.', 'Jane Doe'],
    ['Peter White won in March. He could not be reached.', 'Peter White'],
    ['Ann Smith and Bob Jones declined to comment.', 'Ann Smith', 'Bob Jones'],
    ['The bank and the ministry did not respond to requests for comment.', 'The bank', 'the ministry'],
    ['Neither Ann Smith nor Bob Jones responded to requests for comment.', 'Ann Smith', 'Bob Jones'],
    ['Neither the bank nor the ministry replied to an email seeking comment.', 'the bank', 'the ministry'],
    ['Jane Doe declined to comment. Later Doe again declined to comment.', 'Jane Doe'],
  ])('%s', (text, ...names) => expect(declinedIn(text).map(([name]) => name)).toEqual(names));
});

describe('nobody declined', () => {
  test.each([
    ['Jane Doe declined to run again.'],
    ['The bank refused to lower its rates.'],
    ['Peter White did not respond to treatment.'],
    ['The ministry did not respond to the request for asylum.'],
    ['Jane Doe did not return to the hall.'],
    ['The car did not answer the helm.'],
    ['A deal could not be reached.'],
    ['The village could not be reached by road.'],
    ['The valley could not be contacted.'],
    ['The dam would not hold.'],
    ['Tickets were not available for the concert.'],
    ['Letters to the king were not kept.'],
    ['Jane Doe never declined to comment.'],
    ['Peter White may have refused to comment.'],
    ['“The mayor declined to comment,” said Jane Doe.'],
    ['Jane Doe commented on the decline.'],
    ['Interest in the ferry declined. Comment is free.'],
  ])('%s', text => expect(declinedIn(text)).toEqual([]));
});

test('who declined and is quoted elsewhere is the same speaker', () => {
  const text = '“We won,” said Jane Doe. She declined to comment on the fire.';
  const {declined, speakers} = attribute(text, plainBlocks(text), quotes);
  expect(declined.map(({speaker, mention}) => [speaker, text.slice(mention.start, mention.end)])).toEqual([[0, 'She']]);
  expect(speakers[0]?.name).toBe('Jane Doe');
});
