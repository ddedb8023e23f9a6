import type { SqlRows } from '../../../kernel/sql-rows.js';
import type { Policies } from '../../policy/index.js';
import type { Available } from '../domain/availability.js';
import { timeOf } from '../person-file.sql.js';
import { timeOfTechnician, type TimeRow } from '../time-of-technician.js';

/**
 * What every moment of a time is to each technician who works here, on the calendars of the policy in force. By the UUID
 * of the technician; two statements whatever their number.
 */
export async function timesOf(
  rows: SqlRows,
  policies: Pick<Policies, 'inForce'>,
  organizationId: string,
  from: Date,
  until: Date,
): Promise<ReadonlyMap<string, readonly Available[]>> {
  const { policy } = await policies.inForce(rows, organizationId);
  const people = (await rows.execute(
    `select json_build_object(${timeOf('b.from_at', 'b.until_at')}) as person
     from technician t, (select ?::timestamptz as from_at, ?::timestamptz as until_at) b
     where t.organization_id = ? and t.retired_at is null`,
    [from.toISOString(), until.toISOString(), organizationId],
  )) as { person: TimeRow }[];
  const asked = { from: from.getTime(), until: until.getTime() };
  return new Map(people.map(({ person }) => [person.id, timeOfTechnician(person, policy, asked)]));
}
