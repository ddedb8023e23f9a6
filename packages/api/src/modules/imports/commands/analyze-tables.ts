import pg from 'pg';

const TOUCHED = [
  'service_request',
  'request_event',
  'sla_clock',
  'sla_pause',
  'customer',
  'product_model',
  'asset',
  'request_rollup',
  'state_rollup',
  'audit_entry',
];

/** Tells the planner what an import has changed. `DURING` is quick; `AFTER` also tidies for index-only reads. */
export type AnalyzeTables = (when: 'DURING' | 'AFTER') => Promise<void>;

/**
 * Without this, PostgreSQL checks foreign keys of a table it believes to be empty by whatever index comes first, row
 * by row through all there is; and queue, request and dashboard would be read so too. Needs the tables' owner.
 */
export function analyzeAsOwner(ownerUrl: string): AnalyzeTables {
  return async (when) => {
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    try {
      await owner.query(`${when === 'AFTER' ? 'vacuum (analyze)' : 'analyze'} ${TOUCHED.join(', ')}`);
    } finally {
      await owner.end();
    }
  };
}
