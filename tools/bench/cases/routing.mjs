import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bestKnown } from '../routing/best-known.mjs';
import { checkPlan } from '../routing/check-plan.mjs';
import { readInstance } from '../routing/read-instance.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 30);
const SEED = Number(process.env.BENCH_SEED ?? 1);

/** How many vehicles over the best known on one instance and on average, and how much more distance, in per cent. */
const FIGURES = { c1: { most: 0, average: 0, percent: 1 } };
const OTHERS = { most: 1, average: 0.5, percent: 6 };

/**
 * Vehicle routing with time windows: every instance of a folder for `BENCH_SECONDS` (30) on a thread of its own, one after another, each
 * plan driven once more by a checker that knows nothing of the solver, and compared with `best-known.csv` of the same folder.
 */
export async function routing({ folder }) {
  if (!folder) return { ok: false, figure: 'of which folder? npm run bench -- routing FOLDER' };
  const best = bestKnown(folder);
  const families = new Map();
  for (const file of instancesIn(folder)) {
    const name = basename(file, extname(file)).toLowerCase();
    const instance = readInstance(readFileSync(join(folder, file), 'utf8'));
    const { iterations, routes } = await solved(instance);
    const reached = { name, ...checkPlan(instance, routes), best: best.get(name) };
    const family = /^[a-z]+\d?/.exec(name)?.[0] ?? name;
    families.set(family, [...(families.get(family) ?? []), reached]);
    console.log(`  ${lineOf(reached)}, ${Math.round(iterations / SECONDS)} iterations/s`);
  }
  const verdicts = [...families].map(([family, all]) => verdictOf(family, all));
  return { ok: verdicts.every(({ ok }) => ok), figure: verdicts.map(({ text }) => text).join('; ') };
}

function instancesIn(folder) {
  const files = readdirSync(folder).filter((file) => extname(file).toLowerCase() === '.txt');
  return files.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

function solved(instance) {
  const worker = new Worker(new URL('../routing/solve-instance.mjs', import.meta.url), {
    workerData: { instance, seconds: SECONDS, seed: SEED },
  });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}

function lineOf({ name, vehicles, distance, best }) {
  const reached = `${name}: ${vehicles} vehicles, ${distance.toFixed(2)}`;
  if (!best) return `${reached}; nothing known`;
  return `${reached} of ${best.vehicles}, ${best.distance.toFixed(2)} (${percentOver({ distance, best }).toFixed(2)} %)`;
}

function verdictOf(family, all) {
  const figures = FIGURES[family] ?? OTHERS;
  const known = all.filter(({ best }) => best);
  if (!known.length) return { ok: true, text: `${family} ${all.length} plans kept, nothing known` };
  const over = known.map(({ vehicles, best }) => vehicles - best.vehicles);
  const most = Math.max(...over);
  const average = over.reduce((sum, one) => sum + one, 0) / known.length;
  const percent = Math.max(...known.map(percentOver));
  const text =
    `${family} ${average.toFixed(2)} vehicles over (≤ ${figures.average}), at most ${most} (≤ ${figures.most}), ` +
    `distance at most ${percent.toFixed(2)} % over (≤ ${figures.percent})`;
  return { ok: most <= figures.most && average <= figures.average && percent <= figures.percent, text };
}

function percentOver({ distance, best }) {
  return (distance / best.distance - 1) * 100;
}
