/** The few keys that tests press, by DOM name: Chromium's key code and WebDriver's character. */
/** @type {Readonly<Record<string, {code: number, webdriver: string, text?: string}>>} */
const named = {
  Backspace: {code: 8, webdriver: '\uE003'},
  Tab: {code: 9, webdriver: '\uE004'},
  Enter: {code: 13, webdriver: '\uE007', text: '\r'},
  Escape: {code: 27, webdriver: '\uE00C'},
  ' ': {code: 32, webdriver: ' ', text: ' '},
  PageDown: {code: 34, webdriver: '\uE00F'},
  End: {code: 35, webdriver: '\uE010'},
  Home: {code: 36, webdriver: '\uE011'},
  ArrowUp: {code: 38, webdriver: '\uE013'},
  ArrowDown: {code: 40, webdriver: '\uE015'},
};

/** @param {string} name */
export function keyOf(name) {
  const known = named[name];
  if (known) return known;
  if (name.length !== 1) throw new Error(`No key named ${name}`);
  return {code: name.toUpperCase().charCodeAt(0), webdriver: name, text: name};
}
