/** The real messages, as the browser hands them out. */
import {readFileSync} from 'node:fs';
import {createTexts, type Texts} from '../../src/ui/texts.ts';

type Message = {readonly message: string; readonly placeholders?: Readonly<Record<string, {readonly content: string}>>};
export type Messages = Readonly<Record<string, Message>>;

/** Languages need not write every plural form. */
const rareForm = /_(zero|one|two|few|many)$/;

export function messagesOf(language: string): Messages {
  return JSON.parse(readFileSync(new URL(`../../_locales/${language}/messages.json`, import.meta.url), 'utf8'));
}

export function textsOf(language: string): Texts {
  const messages = messagesOf(language);
  return createTexts((key, substitutions) => {
    const found = messages[key];
    if (found === undefined && rareForm.test(key)) return '';
    if (found === undefined) throw new Error(`No message ${key}`);
    return found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = found.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/, (_, place: string) => substitutions[Number(place) - 1] ?? '');
    });
  });
}
