import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { clip, run } from './program.mjs';
import { root } from './root.mjs';

// What a first visit may cost, in bytes of gzipped JavaScript: the entry, the page, all they import, one language.
const FIRST_VISIT = { portal: 140_000, console: 230_000 };
// What a page may weigh by itself.
const PAGE = 60_000;
const PAGES = /^src\/features\/[^/]+\/[\w-]+-page\.tsx$/;

/** Every page of both faces, opened first, stays within its budget. Builds them aside. */
export async function budgets() {
  const problems = [];
  for (const face of Object.keys(FIRST_VISIT)) problems.push(...(await budgetsOf(face)));
  return problems.join('\n') || undefined;
}

async function budgetsOf(face) {
  const folder = join(root, 'packages', face);
  const aside = join(folder, 'node_modules/.budgets-check');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const how = ['--outDir', aside, '--emptyOutDir', '--manifest', '--logLevel', 'error'];
  const { code, output } = await run([vite, 'build', ...how], folder);
  if (code !== 0) return [clip(output)];
  const chunks = new Map(Object.entries(JSON.parse(readFileSync(join(aside, '.vite/manifest.json'), 'utf8'))));
  const weigh = (files) =>
    [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(aside, file))).length, 0);
  const problems = overBudget(face, chunks, weigh);
  rmSync(aside, { recursive: true });
  return problems;
}

function overBudget(face, chunks, weigh) {
  const entry = [...chunks.keys()].find((key) => chunks.get(key).isEntry);
  const pages = [...chunks.keys()].filter((key) => PAGES.test(key));
  if (!entry || pages.length === 0) return [`${face}: no pages found`];
  const words = Math.max(...['en', 'zh-CN'].map((language) => weigh(catalogs(chunks, language))));
  return pages.flatMap((page) => {
    const first = weigh([...withImports(chunks, entry), ...withImports(chunks, page)]) + words;
    const alone = weigh([chunks.get(page).file]);
    return [
      ...(first > FIRST_VISIT[face] ? [`${face}: ${page} first is ${first} bytes of ${FIRST_VISIT[face]}`] : []),
      ...(alone > PAGE ? [`${face}: ${page} is ${alone} bytes of ${PAGE}`] : []),
    ];
  });
}

function withImports(chunks, key, seen = new Set()) {
  const { file, imports = [] } = chunks.get(key);
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of imports) withImports(chunks, name, seen);
  return seen;
}

// The face's own catalog, and the shared package's.
const catalogs = (chunks, language) =>
  [...chunks].filter(([key]) => key.endsWith(`/${language}/messages.po`)).map(([, { file }]) => file);
