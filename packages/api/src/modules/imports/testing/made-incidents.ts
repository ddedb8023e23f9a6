import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { INCIDENT_COLUMNS } from '../domain/incident-row.js';

/** Fields of one row, in the order of the columns. */
export type MadeRow = readonly string[];

const WALKS: readonly (readonly [string, string])[] = [
  ['Accepted', 'In Progress'],
  ['Accepted', 'In Progress'],
  ['Queued', 'Awaiting Assignment'],
  ['Accepted', 'Assigned'],
  ['Accepted', 'Wait'],
  ['Accepted', 'Wait - User'],
  ['Accepted', 'Wait - Customer'],
  ['Accepted', 'Wait - Vendor'],
  ['Accepted', 'Wait - Implementation'],
  ['Completed', 'Resolved'],
  ['Completed', 'In Call'],
  ['Completed', 'Closed'],
  ['Completed', 'Cancelled'],
  ['Unmatched', 'Unmatched'],
];
const GAPS = [40, 900, 3600, 5 * 3600, 20 * 3600, 3 * 86_400, 9 * 86_400];

/** Incidents that wander through all statuses, the same for the same seed; a third end closed. Not filed in order. */
export function madeIncidents(count: number, seed: number): MadeRow[] {
  const random = dice(seed);
  return Array.from({ length: count }, (_, index) => {
    let at = Date.UTC(2012, 0, 1) + random(120 * 86_400) * 1000;
    const product = `PROD${random(9)}`;
    const steps = 1 + random(9);
    const row = (status: string, subStatus: string): MadeRow => {
      at += (1 + random(GAPS[random(GAPS.length)]!)) * 1000;
      const person = random(5) === 0 ? 'Siebel' : 'Anne Claire';
      const when = new Date(at).toISOString();
      const team = random(3) === 0 ? 'G97 2nd' : 'V30';
      return [`9-${index}`, when, status, subStatus, 'Medium', product, team, 'A2_1', 'se', 'Sweden', person];
    };
    const rows = Array.from({ length: steps }, () => row(...WALKS[random(WALKS.length)]!));
    return random(3) === 0 ? [...rows, row('Completed', 'Closed')] : rows;
  }).flat();
}

/** Writes rows as a file, gzipped when its name says so. */
export function fileOf(rows: readonly MadeRow[], name = 'incidents.csv'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'aftercare-test-')), name);
  const text = [INCIDENT_COLUMNS, ...rows].map((fields) => fields.map(quoted).join(',')).join('\n');
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

const quoted = (field: string): string => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
