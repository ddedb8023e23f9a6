import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import LongestFirst from './tools/longest-first.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const fromApi = createRequire(at('./packages/api/package.json'));

const api = { setupFiles: [at('./packages/api/src/testing/setup.ts')] };
const database = { globalSetup: [at('./packages/api/src/testing/provide-database-server.ts')] };
const elsewhere = ['**/node_modules/**', '**/dist/**'];
const cores = availableParallelism();

export default defineConfig({
  // Of the whole, not of each project: so one Vite serves all of them, and what one project had transformed is there for the next.
  resolve: {
    alias: [
      // One copy of graphql: the packages Node loads by itself get index.js, Vite would pick index.mjs.
      { find: /^graphql$/, replacement: fromApi.resolve('graphql') },
      { find: /^@aftercare\/schema$/, replacement: at('./packages/schema/src/index.ts') },
    ],
  },
  oxc: { decorator: { legacy: true } },
  test: {
    reporters: ['default', at('./tools/closing-line-reporter.ts')],
    // One worker a core: vitest itself would leave one of two idle. A worker keeps what it has loaded from file to file,
    // since loading takes longer than most tests; so no test may leave anything behind in a module.
    maxWorkers: cores,
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...api,
          name: 'unit',
          sequence: { groupOrder: 0 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
          exclude: [...elsewhere, '**/*.db.test.ts', '**/*.browser.test.ts', 'tools/bench/**'],
        },
      },
      {
        test: {
          ...api,
          ...database,
          name: 'integration',
          sequence: { groupOrder: 1 },
          include: ['packages/api/src/**/*.db.test.ts'],
          exclude: elsewhere,
          // A machine may be busy with other things: these only end what hangs.
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          ...api,
          globalSetup: [...database.globalSetup, at('./packages/api/src/testing/provide-chromium.ts')],
          name: 'browser',
          sequence: { groupOrder: 2 },
          // A journey waits for its browser a third of its time: one more than cores keeps them all busy.
          maxWorkers: cores + 1,
          include: [
            'packages/{portal,console}/journeys/**/*.journey.test.ts',
            'journeys/**/*.journey.test.ts',
            'packages/*/src/**/*.browser.test.ts',
          ],
          exclude: elsewhere,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
