import 'reflect-metadata';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { AcceptanceHouse } from './accept/acceptance-house.js';
import type { Checks } from './accept/checks.js';
import { playScenario } from './accept/play-scenario.js';
import { ALONE, playSideBySide } from './accept/play-side-by-side.js';
import { SCENARIOS } from './accept/scenarios.js';

const SHOWN = 5;

/** `npm run accept -- P16 P03`: one line a policy, several at once; ends with 1 when any is short. `--verbose` prints every check. */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const verbose = words.includes('--verbose');
  const names = words.filter((word) => !word.startsWith('--'));
  const chosen = names.length ? names : [...SCENARIOS.keys()];
  for (const name of chosen.filter((one) => !SCENARIOS.has(one))) {
    process.stdout.write(`${name} short no scenario is written for it\n`);
    process.exitCode = 1;
  }
  const known = chosen.filter((name) => SCENARIOS.has(name));
  const processes = Math.min(availableParallelism(), known.length);
  if (processes > 1 && !words.includes(ALONE)) {
    const code = await playSideBySide(fileURLToPath(import.meta.url), known, verbose ? ['--verbose'] : [], processes);
    process.exitCode ||= code;
    return;
  }
  const scenarios = known.flatMap((name) => SCENARIOS.get(name) ?? []);
  if (!scenarios.length) return;
  const opening = AcceptanceHouse.open();
  let interrupted = false;
  const stop = () => {
    interrupted = true;
    void opening.then((opened) => opened.close());
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  const house = await opening;
  try {
    for (const scenario of interrupted ? [] : scenarios) {
      const checks = await playScenario(house, scenario);
      process.stdout.write(`${lineOf(scenario.policy, checks)}\n`);
      if (verbose)
        for (const { sentence, holds, found } of checks.all)
          process.stdout.write(holds ? `  ✓ ${sentence}\n` : `  ✗ ${sentence}: ${found}\n`);
      if (checks.failed.length) process.exitCode = 1;
    }
  } catch (error) {
    // What is under way when the house closes breaks off.
    if (!interrupted) throw error;
  } finally {
    await house.close();
    if (interrupted) process.exitCode = 130;
  }
}

function lineOf(policy: string, { all, failed, waiting }: Checks): string {
  const waits = waiting.length
    ? `\n   waiting for their mechanisms, ${waiting.length} figures: ${waiting.join('; ')}`
    : '';
  if (!failed.length) return `${policy} ok ${all.length} checks${waits}`;
  const shown = failed.slice(0, SHOWN).map(({ sentence, found }) => `\n   ${sentence}: ${found}`);
  const more = failed.length > SHOWN ? `\n   and ${failed.length - SHOWN} more` : '';
  return `${policy} short ${failed.length} of ${all.length} checks${shown.join('')}${more}${waits}`;
}

await main();
