import { statSync } from 'node:fs';
import { Scratch } from './database/scratch.mjs';
import { cases, needFolder } from './cases/index.mjs';

// One line a case: what it reached, and whether that is its figure. Names on the command line choose; none means all that
// need no folder. A folder is for the case that reads one.
const words = process.argv.slice(2);
const isFolder = (word) => !(word in cases) && statSync(word, { throwIfNoEntry: false })?.isDirectory();
const folder = words.find(isFolder);
const asked = words.filter((word) => !isFolder(word));
const unknown = asked.filter((name) => !(name in cases));
if (unknown.length) {
  console.error(`Which one? ${Object.keys(cases).join(', ')}`);
  process.exit(2);
}

let scratch;
const surroundings = { folder, scratch: async () => (scratch ??= await Scratch.open()) };
let short = 0;
try {
  for (const name of asked.length ? asked : Object.keys(cases).filter((name) => folder || !needFolder.has(name))) {
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
