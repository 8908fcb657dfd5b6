import {directionOf} from '../core/text/direction.ts';
import {textFor} from './port.ts';

type Panel = {
  /** The popup itself, over this page. */
  showResults(): void;
  /** For the browser's own popup; results stay. */
  makeRoom(): void;
};

/** What stands over the sample page: a word of what it is, a button, and then the popup. */
export function showPanel(doc: Document, onPress: () => void): Panel {
  const panel = doc.createElement('aside');
  panel.id = 'plainquote-panel';
  panel.lang = textFor('intl_locale');
  panel.dir = directionOf(panel.lang);
  panel.append(element(doc, 'p', textFor('sample_about')), button(doc, textFor('sample_clean'), onPress), back(doc));
  doc.body.append(panel);
  return {
    showResults() {
      const frame = doc.createElement('iframe');
      frame.src = 'popup.html?tab=here';
      frame.title = textFor('extension_name');
      panel.replaceChildren(frame, back(doc));
    },
    makeRoom() {
      if (!panel.querySelector('iframe')) panel.remove();
    },
  };
}

function element(doc: Document, name: string, text: string): HTMLElement {
  const made = doc.createElement(name);
  made.textContent = text;
  return made;
}

function button(doc: Document, text: string, onPress: () => void): HTMLElement {
  const made = element(doc, 'button', text);
  made.addEventListener('click', onPress);
  return made;
}

function back(doc: Document): HTMLElement {
  const link = doc.createElement('a');
  link.textContent = textFor('sample_back');
  link.href = 'welcome.html';
  return link;
}
