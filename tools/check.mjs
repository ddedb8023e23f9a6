// Everything about the code that can be told without running the product: one line per check, `name ok` or
// `name short …` and what is missing. Ends with 1 when anything is short.
import { availableParallelism } from 'node:os';
import { budgets } from './check/budgets.mjs';
import { contract } from './check/contract.mjs';
import { codegen, messages } from './check/faces.mjs';
import { fileLength, noPathsOutside } from './check/files.mjs';
import { program } from './check/program.mjs';
import { importRules } from './check/import-rules.mjs';

const api = (script, ...args) => program([`packages/api/dist/app/${script}`, ...args]);
const tsc = ['node_modules/typescript/bin/tsc', '-b', 'packages/api', 'tools/tsconfig.json'];
const typed = ['schema', 'api', 'ui', 'portal', 'console'].map((name) => `packages/${name}/tsconfig.test.json`);

const types = { types: program([...tsc, ...typed]) };
const checks = {
  lint: program(['node_modules/oxlint/bin/oxlint', '--deny-warnings', '--format=unix']),
  format: program(['node_modules/oxfmt/bin/oxfmt', '--list-different']),
  'import rules': importRules,
  codegen,
  messages,
  budgets,
  'breaking changes': contract.breakingChanges,
  descriptions: contract.descriptions,
  'paths outside': noPathsOutside,
  'schema file': api('print-schema.js', '--check'),
  'policy format': api('print-policy-schema.js', '--check'),
  migrations: api('check-migrations.js'),
};

let short = 0;
async function report(name, check) {
  const problem = await check().catch((error) => String(error.stack ?? error));
  if (problem) short += 1;
  console.log(problem ? `${name} short ${problem.trim()}` : `${name} ok`);
}

// The types first: they build what the checks that run the API need.
for (const [name, check] of Object.entries(types)) await report(name, check);
const waiting = Object.entries(checks);
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await report(...next);
  }),
);
for (const line of await fileLength()) console.log(line);
process.exitCode = short > 0 ? 1 : 0;
