import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'best-known.csv';

/**
 * The best known vehicles and distance by instance, from the table that lies beside the instances, if one does. Of several rows for an
 * instance the one under its own name counts: others are for distances cut to a decimal, or for its first customers alone.
 */
export function bestKnown(folder) {
  const path = join(folder, FILE);
  const best = new Map();
  if (!existsSync(path)) return best;
  const [head, ...rows] = readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const column = (name) => head.indexOf(name);
  for (const row of rows) {
    const vehicles = Number(row[column('vehicles')]);
    const distance = Number(row[column('distance')]);
    if (vehicles > 0 && distance > 0) best.set(row[column('problem')].trim().toLowerCase(), { vehicles, distance });
  }
  return best;
}
