import type { BarToSending, SendingAsk } from '../../../kernel/sending.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import { Policies } from '../../policy/index.js';
import { keepsFromComing, LOOK_AROUND } from '../domain/keeps-from-coming.js';
import type { PersonRecord } from '../domain/post-facts.js';
import { KEPT_BY } from '../domain/when-in-words.js';
import { recordOf, timeOf } from '../person-file.sql.js';
import { lacksOn } from '../lacks-on.js';
import { timeOfTechnician, type TimeRow } from '../time-of-technician.js';

/** Whoever asks knows nothing of the house; a version never changes, so what was read once serves all who ask. */
const policies = new Policies();

const PEOPLE = `
  select r.policy_version_id as "policyVersionId",
    (select coalesce(json_agg(d.kind order by d.kind), '[]'::json) from demanded_certificate d
      where d.organization_id = r.organization_id and d.skill = r.component_code) as demanded,
    (select coalesce(json_agg(json_build_object(${timeOf('a.from_at', 'a.until_at')}, ${recordOf},
        'day', (a.starts_at at time zone t.time_zone)::date)), '[]'::json)
      from technician t where t.organization_id = r.organization_id and t.retired_at is null
        and (a.technicians is null or t.id = any(a.technicians))) as people
  from service_request r, (select ?::timestamptz as from_at, ?::timestamptz as until_at, ?::timestamptz as starts_at,
    ?::uuid[] as technicians) a
  where r.organization_id = ? and r.id = ?`;

interface Person extends TimeRow, PersonRecord {
  /** The day of the visit where the technician is. */
  readonly day: string;
}

interface Row {
  readonly policyVersionId: string;
  readonly demanded: readonly string[];
  readonly people: readonly Person[];
}

/**
 * What of a technician's time, papers, training and experience keeps them from a visit. Hours and leave may be
 * overruled; what a post demands may not. Whoever has no hours on record is always there.
 */
export async function barsOfPeople(ask: SendingAsk, rows: SqlRows): Promise<BarToSending[]> {
  const visit = { from: ask.startsAt.getTime(), until: ask.endsAt.getTime() };
  const around = { from: visit.from - LOOK_AROUND, until: visit.until + LOOK_AROUND };
  const [found] = (await rows.execute(PEOPLE, [
    new Date(around.from).toISOString(),
    new Date(around.until).toISOString(),
    ask.startsAt.toISOString(),
    ask.technicianIds && `{${ask.technicianIds.join(',')}}`,
    ask.organizationId,
    ask.requestId,
  ])) as Row[];
  if (!found) return [];
  const { policy } = await policies.version(rows, ask.organizationId, found.policyVersionId);
  return found.people.flatMap((person): BarToSending[] => {
    const kept = keepsFromComing(timeOfTechnician(person, policy, around), visit);
    return [
      ...(kept ? [{ technicianId: person.id, reason: KEPT_BY[kept], overrulable: true }] : []),
      ...lacksOn(policy, person, person.day, found.demanded).map(({ sentence }) => ({
        technicianId: person.id,
        reason: sentence,
      })),
    ];
  });
}
