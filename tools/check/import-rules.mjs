import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { clip, run } from './program.mjs';
import { root } from './root.mjs';

/** The rules of `.dependency-cruiser.cjs`. Seeing no modules, or far fewer than there are, is a failure too. */
export async function importRules() {
  const folders = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/src`);
  const cruise = ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--config', '.dependency-cruiser.cjs'];
  const { output } = await run([...cruise, '--output-type', 'json', ...folders]);
  // Before the JSON it may say that it cannot use this TypeScript compiler; it parses with another.
  const start = output.indexOf('{\n');
  if (start === -1) return clip(output);
  const { modules, summary } = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
  const seen = modules.filter(({ source }) => /^packages\/[^/]+\/src\//.test(source)).length;
  const there = folders.reduce((count, folder) => count + countSources(join(root, folder)), 0);
  if (seen < there * 0.95) return `only ${seen} of ${there} source files were looked at`;
  const lines = summary.violations
    .filter(({ rule }) => rule.severity === 'error')
    .map(
      ({ rule, from, to, cycle }) =>
        `${rule.name}: ${from} → ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}`,
    );
  return lines.length > 0 ? clip(`${lines.length} imports break the rules\n${lines.join('\n')}`) : undefined;
}

function countSources(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !inGenerated(entry)).length;
}

const inGenerated = (entry) => /\/src\/gql(\/|$)/.test(entry.parentPath) || entry.name.endsWith('.d.ts');
