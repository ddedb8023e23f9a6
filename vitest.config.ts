import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const fromApi = createRequire(at('./packages/api/package.json'));

const shared = {
  resolve: {
    alias: [
      // One copy of graphql: the packages Node loads by itself get index.js, Vite would pick index.mjs.
      { find: /^graphql$/, replacement: fromApi.resolve('graphql') },
      { find: /^@aftercare\/schema$/, replacement: at('./packages/schema/src/index.ts') },
    ],
  },
  oxc: { decorator: { legacy: true } },
};

const api = { setupFiles: [at('./packages/api/src/testing/setup.ts')] };
const database = { globalSetup: [at('./packages/api/src/testing/provide-database-server.ts')] };
const elsewhere = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  test: {
    reporters: ['default', at('./tools/closing-line-reporter.ts')],
    // One worker a core: vitest itself would leave one of two idle. A worker keeps what it has loaded from file to file,
    // since loading takes longer than most tests; so no test may leave anything behind in a module.
    maxWorkers: availableParallelism(),
    isolate: false,
    projects: [
      {
        ...shared,
        test: {
          ...api,
          name: 'unit',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
          exclude: [...elsewhere, '**/*.db.test.ts', '**/*.browser.test.ts', 'tools/bench/**'],
        },
      },
      {
        ...shared,
        test: {
          ...api,
          ...database,
          name: 'integration',
          include: ['packages/api/src/**/*.db.test.ts'],
          exclude: elsewhere,
          // A machine may be busy with other things: these only end what hangs.
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        ...shared,
        test: {
          ...api,
          globalSetup: [...database.globalSetup, at('./packages/api/src/testing/provide-chromium.ts')],
          name: 'browser',
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
