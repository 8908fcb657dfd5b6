/** Runs in a page after a press: reads the article, holds what is known of it, and answers the popup. */
import {PageSession} from './page-session.ts';
import {listen} from './port.ts';
import {succeed} from './succession.ts';
import {world} from './world.ts';

const here = world();
if (!here.page) {
  here.page = true;
  succeed(document, here);
  const session = new PageSession(here);
  listen({
    async state() {
      void session.read();
      return session.state();
    },
    putBack: async line => session.putBack(line),
    cleanAgain: async line => session.cleanAgain(line),
    keep: async language => session.keep(language),
    reveal: async (target, cover) => session.reveal(target, cover),
    read: open => session.show(open),
    pageText: async () => session.text(),
  });
  setTimeout(() => void session.read()); // to compile this script holds the page as long as to read it does
}
