import {availableParallelism} from 'node:os';
import {defineConfig} from 'vitest/config';

const processors = availableParallelism();

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          maxWorkers: processors, // vitest itself would leave one idle
          testTimeout: 30_000, // few take a second, but other work may slow the machine
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // Real browsers share the machine: one file at a time, after the unit tests.
          maxWorkers: 1,
          fileParallelism: false,
          sequence: {groupOrder: 1},
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // Where other work slows the machine a browser misses a press; what passed at a second try is marked "retry x1".
          retry: 1,
        },
      },
    ],
  },
});
