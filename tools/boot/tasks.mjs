/**
 * What `npm run <name>` does after the toolchain and the packages are in place.
 *
 * `build`: which outputs must be in step with their sources first. `run`: the arguments of the one Node process that
 * does the work; what the user typed after the name follows them.
 */
export const tasks = {
  start: { build: ['api', 'portal', 'console'], run: ['packages/api/dist/app/main.js'] },
  dev: { build: ['api', 'portal', 'console'], run: ['tools/dev.mjs'] },
  test: { build: ['api', 'portal', 'console'], run: ['node_modules/vitest/vitest.mjs', 'run'] },
  check: { build: [], run: ['tools/check.mjs'] },
  accept: { build: ['api', 'portal', 'console'], run: ['packages/api/dist/app/accept.js'] },
  bench: { build: ['api', 'portal', 'console'], run: ['tools/bench/bench.mjs'] },
  import: { build: ['api'], run: ['packages/api/dist/app/import.js'] },
  invariants: { build: ['api'], run: ['packages/api/dist/app/invariants.js'] },
};
