import { createHash } from 'node:crypto';
import { canonicalJson, fieldStatementText, type FieldStatement } from '@aftercare/schema';
import type { ReportStatement } from './service-report-content.js';

/** Part of what is hashed: a later form of the statement gets a new name and never meets an old signature. */
const FORM = 'field-service-report/1';

/**
 * The SHA-256 (64 lower-case hex digits) of a report's statement. A signature is bound to it: any change of any field
 * gives another hash, while the order of an object's keys, which a database may not keep, does not count.
 */
export const reportContentHash = (statement: ReportStatement): string => sha256(canonicalJson([FORM, statement]));

/** The same of what the customer was shown without a network; it is a part of the statement. */
export const fieldHash = (field: FieldStatement): string => sha256(fieldStatementText(field));

/**
 * Whether a statement is still what was answered.
 *
 * @param shownHash what the customer was shown, where it was not the whole statement
 */
export function isAsAnswered(statement: ReportStatement, contentHash: string, shownHash: string | null): boolean {
  if (reportContentHash(statement) !== contentHash) return false;
  return shownHash === null || (statement.field !== undefined && fieldHash(statement.field) === shownHash);
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
