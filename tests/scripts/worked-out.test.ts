import {build} from 'esbuild';
import {expect, test} from 'vitest';
import {workedOut} from '../../scripts/worked-out.mjs';
import {noticeTable} from '../../src/extension/notice-table.built.ts';

test('what is worked out at the build is the same data, and none of the code', async () => {
  const {outputFiles} = await build({
    entryPoints: ['src/extension/notice-table.built.ts'],
    bundle: true,
    format: 'esm',
    plugins: [workedOut],
    write: false,
  });
  const [{text} = {text: ''}] = outputFiles;
  const shipped = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  expect(shipped.noticeTable).toEqual(noticeTable);
  expect(text).not.toContain('function');
});
