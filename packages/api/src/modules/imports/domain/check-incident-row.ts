import { INCIDENT_COLUMNS, type IncidentColumn, type IncidentRow } from './incident-row.js';
import type { RowProblem, RowProblemCode } from './row-problem.js';
import { SEVERITY_OF_IMPACT } from './severity-of-impact.js';
import { isKnownStatus, meaningOf, STATUSES, subStatusesOf } from './status-table.js';

/** Where each column stands in the file. */
export type Heading = ReadonlyMap<IncidentColumn, number>;

export interface CheckedRow {
  /** Null when anything is wrong. */
  readonly row: IncidentRow | null;
  /** The incident the row belongs to, where that can be told even of a wrong row. */
  readonly reference: string | null;
  readonly problems: readonly RowProblem[];
}

const MUST_BE_FILLED: readonly IncidentColumn[] = [
  'incident',
  'at',
  'status',
  'sub_status',
  'impact',
  'product',
  'team',
];
const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/;
const REPLACEMENT = '\uFFFD';

/** Finds the columns by name. Problems of row 1: each column that is missing. */
export function readHeading(names: readonly string[]): { heading: Heading; problems: readonly RowProblem[] } {
  const heading = new Map<IncidentColumn, number>();
  const problems: RowProblem[] = [];
  for (const column of INCIDENT_COLUMNS) {
    const place = names.findIndex((name) => name.trim().toLowerCase() === column);
    if (place >= 0) heading.set(column, place);
    else problems.push({ row: 1, line: 1, column, code: 'MISSING_COLUMN', value: '', detail: '' });
  }
  return { heading, problems };
}

/**
 * Turns the fields of one row into a status event, or says everything that is wrong with it.
 * @param now epoch milliseconds: nothing in a history lies after it.
 */
export function checkIncidentRow(
  fields: readonly string[],
  width: number,
  heading: Heading,
  place: { readonly row: number; readonly line: number },
  now: number,
): CheckedRow {
  const field = (column: IncidentColumn): string => (fields[heading.get(column) ?? -1] ?? '').trim();
  const problems: RowProblem[] = [];
  const wrong = (column: IncidentColumn | null, code: RowProblemCode, value = '', detail = ''): void => {
    problems.push({ row: place.row, line: place.line, column, code, value, detail });
  };
  const reference = field('incident') || null;
  if (fields.length !== width) {
    wrong(null, 'WRONG_WIDTH', String(fields.length), String(width));
    return { row: null, reference, problems };
  }
  for (const column of INCIDENT_COLUMNS) {
    if (field(column).includes(REPLACEMENT)) wrong(column, 'NOT_UTF8');
    else if (field(column) === '' && MUST_BE_FILLED.includes(column)) wrong(column, 'EMPTY');
  }
  const [status, subStatus, impact] = [field('status'), field('sub_status'), field('impact')];
  if (status && !isKnownStatus(status)) wrong('status', 'UNKNOWN_STATUS', status, STATUSES.join(', '));
  else if (status && subStatus && !meaningOf(status, subStatus)) {
    wrong('sub_status', 'UNKNOWN_SUB_STATUS', subStatus, subStatusesOf(status).join(', '));
  }
  if (impact && !Object.hasOwn(SEVERITY_OF_IMPACT, impact)) {
    wrong('impact', 'UNKNOWN_IMPACT', impact, Object.keys(SEVERITY_OF_IMPACT).join(', '));
  }
  const at = instantOf(field('at'));
  if (field('at') && at === null) wrong('at', 'NOT_AN_INSTANT', field('at'));
  else if (at !== null && at > now) wrong('at', 'IN_THE_FUTURE', field('at'));
  if (problems.length > 0 || reference === null || at === null) return { row: null, reference, problems };
  const row = {
    reference,
    at,
    status,
    subStatus,
    impact,
    product: field('product'),
    team: field('team'),
    function: field('function'),
    country: field('country'),
    personCountry: field('person_country'),
    person: field('person'),
  };
  return { row, reference, problems };
}

/** Epoch milliseconds, or null when the text is not an instant of the calendar (30 February is none). */
function instantOf(text: string): number | null {
  const match = INSTANT.exec(text);
  const at = match ? Date.parse(text) : Number.NaN;
  if (!match || Number.isNaN(at)) return null;
  return new Date(`${match[1]}T00:00:00Z`).toISOString().startsWith(match[1]!) ? at : null;
}
