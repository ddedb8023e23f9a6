import { Scratch } from './database/scratch.mjs';
import { cases } from './cases/index.mjs';

// One line a case: what it reached, and whether that is its figure. Names on the command line choose; none means all.
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in cases));
if (unknown.length) {
  console.error(`Which one? ${Object.keys(cases).join(', ')}`);
  process.exit(2);
}

let scratch;
const surroundings = { scratch: async () => (scratch ??= await Scratch.open()) };
let short = 0;
try {
  for (const name of asked.length ? asked : Object.keys(cases)) {
    const { ok, figure } = await cases[name](surroundings).catch((error) => ({
      ok: false,
      figure: `failed: ${error.message}`,
    }));
    if (!ok) short += 1;
    console.log(`${name} ${ok ? 'ok' : 'short'} ${figure}`);
  }
} finally {
  await scratch?.close();
}
process.exitCode = short ? 1 : 0;
