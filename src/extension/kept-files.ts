import {browser} from './browser.ts';

/**
 * Reads files of the extension, each fetched when it is first asked for and kept while the background lives. One that
 * could not be had is tried again at the next question.
 */
export function keptFiles<Content>(
  contentOf: (response: Response) => Promise<Content>,
): (name: string) => Promise<Content> {
  const kept = new Map<string, Promise<Content>>();
  return name => {
    const content = kept.get(name) ?? fetch(browser.runtime.getURL(name)).then(contentOf);
    kept.set(name, content);
    content.catch(() => kept.delete(name));
    return content;
  };
}
