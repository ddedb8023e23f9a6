import type { StatusMeaning } from './status-table.js';

/** The columns the file must have, in any order; others are ignored. */
export const INCIDENT_COLUMNS = [
  'incident',
  'at',
  'status',
  'sub_status',
  'impact',
  'product',
  'team',
  'function',
  'country',
  'person_country',
  'person',
] as const;
export type IncidentColumn = (typeof INCIDENT_COLUMNS)[number];

/** One status event, checked. Words are as in the file; `at` is in epoch milliseconds. */
export interface IncidentRow {
  readonly reference: string;
  readonly at: number;
  readonly status: StatusMeaning['status'];
  readonly subStatus: StatusMeaning['subStatus'];
  readonly impact: string;
  readonly product: string;
  readonly team: string;
  readonly function: string;
  readonly country: string;
  readonly personCountry: string;
  readonly person: string;
}
