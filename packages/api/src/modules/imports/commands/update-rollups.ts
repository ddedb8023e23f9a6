import type { ImportSession } from './import-session.js';

/** One thing a dashboard counts, on the day it happened. `at` is ISO 8601. */
export interface DayCount {
  readonly at: string;
  readonly kind: string;
  readonly what: 'filed' | 'closed' | 'promises_met' | 'promises_broken';
}

/** An open request's state. */
export interface OpenState {
  readonly state: string;
}

/** Adds to the dashboards' sums: days are the organization's own. */
export async function updateRollups(
  { client, organizationId }: ImportSession,
  counts: readonly DayCount[],
  openStates: readonly OpenState[],
): Promise<void> {
  await client.query(
    `insert into request_rollup as r (organization_id, day, kind, filed, closed, promises_met, promises_broken)
     select o.id, (c.at at time zone o.time_zone)::date, c.kind,
       count(*) filter (where what = 'filed'), count(*) filter (where what = 'closed'),
       count(*) filter (where what = 'promises_met'), count(*) filter (where what = 'promises_broken')
     from json_to_recordset($2::json) as c (at timestamptz, kind text, what text)
     join organization o on o.id = $1
     group by 1, 2, 3 order by 2, 3
     on conflict (organization_id, day, kind) do update set
       filed = r.filed + excluded.filed, closed = r.closed + excluded.closed,
       promises_met = r.promises_met + excluded.promises_met,
       promises_broken = r.promises_broken + excluded.promises_broken`,
    [organizationId, JSON.stringify(counts)],
  );
  await client.query(
    `insert into state_rollup as s (organization_id, state, open)
     select $1::uuid, state, count(*) from json_to_recordset($2::json) as c (state text) group by 2 order by 2
     on conflict (organization_id, state) do update set open = s.open + excluded.open`,
    [organizationId, JSON.stringify(openStates)],
  );
}
