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
          // After the unit tests, two files at a time: a browser often waits. Each has its own profile, screen and ports.
          maxWorkers: Math.min(2, processors),
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
