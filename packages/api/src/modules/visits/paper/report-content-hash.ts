import { createHash } from 'node:crypto';
import type { ReportStatement } from './service-report-content.js';

/** Part of what is hashed: a later form of the statement gets a new name and never meets an old signature. */
const FORM = 'field-service-report/1';

/**
 * The SHA-256 (64 lower-case hex digits) of a report's statement. A signature is bound to it: any change of any field
 * gives another hash, while the order of an object's keys, which a database may not keep, does not count.
 */
export function reportContentHash(statement: ReportStatement): string {
  return createHash('sha256')
    .update(canonicalJson([FORM, statement]), 'utf8')
    .digest('hex');
}

/** JSON with sorted keys and no spaces, after RFC 8785; absent and undefined are the same. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}
