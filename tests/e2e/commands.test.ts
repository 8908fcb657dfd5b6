import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {inBrowsers} from './support.ts';

const {commands} = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
  commands: Record<string, {suggested_key: {default: string}}>;
};

inBrowsers(stage => {
  test.each(Object.entries(commands).map(([name, command]) => [name, command.suggested_key.default] as const))(
    'the shortcut of %s is really %s',
    async (name, suggested) => {
      const assigned = await stage().browser.commands();
      expect(assigned.find(command => command.name === name)?.shortcut).toBe(suggested);
    },
  );
});
