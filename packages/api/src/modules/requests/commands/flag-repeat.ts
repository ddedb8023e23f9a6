import type { Work } from '../../../kernel/database/unit-of-work.js';
import { whomToTell } from '../../identity/index.js';
import { repeatsRepair, type Policy } from '../../policy/index.js';
import type { ServiceRequest } from '../service-request.entity.js';

/** The last repair of the same component and fault of the same unit, and the days of the place. */
const BEFORE = `
  select r.id, r.number, (e.at at time zone o.time_zone)::date::text as "putRightOn",
    (?::timestamptz at time zone o.time_zone)::date::text as "toldOn"
  from service_request r
  join organization o on o.id = r.organization_id
  join lateral (select max(at) as at from request_event e where e.organization_id = r.organization_id
    and e.request_id = r.id and e.payload->>'to' = 'AWAITING_ACCEPTANCE') e on e.at is not null
  where r.organization_id = ? and r.asset_id = ? and r.kind = 'REPAIR' and r.id <> ? and r.filed_at < ?::timestamptz
    and r.component_code = ? and r.fault_code is not distinct from ? and r.state in ('AWAITING_ACCEPTANCE', 'ACCEPTED', 'CLOSED')
  order by e.at desc limit 1`;

interface RepairBefore {
  readonly id: string;
  readonly number: string;
  readonly putRightOn: string;
  readonly toldOn: string;
}

/**
 * Finds out whether a repair is the repair of the same problem of the same unit again, as soon as part and fault are
 * known, and again when they change. Whom the policy names is told once of each repair that did not last, also where the
 * facts change to another problem and back.
 *
 * @param request locked, with what was learned already written
 */
export async function flagRepeat(work: Work, request: ServiceRequest, policy: Policy): Promise<void> {
  if (!policy.repeatRepair) return;
  const before = await repairBefore(work, request);
  const again = before && repeatsRepair(policy, before.putRightOn, before.toldOn) ? before : null;
  if ((request.repeatOfId ?? null) === (again?.id ?? null)) return;
  request.repeatOfId = again?.id ?? null;
  if (!again || (await wasTold(work, request, again))) return;
  const accounts = await whomToTell(work, policy.repeatRepair.reportedTo);
  work.record({
    type: 'request.repeats',
    requestId: request.id,
    public: false,
    payload: { before: again.number, putRightOn: again.putRightOn, clause: policy.repeatRepair.clause, accounts },
  });
}

async function wasTold({ em, organizationId }: Work, request: ServiceRequest, again: RepairBefore): Promise<boolean> {
  const told = await em.execute(
    `select 1 from request_event where organization_id = ? and request_id = ? and type = 'request.repeats'
       and payload->>'before' = ? limit 1`,
    [organizationId, request.id, again.number],
  );
  return told.length > 0;
}

async function repairBefore({ em, organizationId }: Work, request: ServiceRequest): Promise<RepairBefore | undefined> {
  const { kind, assetId, componentCode, faultCode = null, id, filedAt } = request;
  if (kind !== 'REPAIR' || !assetId || !componentCode) return undefined;
  const told = filedAt.toISOString();
  const values = [told, organizationId, assetId, id, told, componentCode, faultCode];
  const [before] = await em.execute<RepairBefore[]>(BEFORE, values);
  return before;
}
