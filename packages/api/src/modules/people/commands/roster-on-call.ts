import { uuidv7 } from 'uuidv7';
import { refusing } from '../../../kernel/database/refusing.js';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { OnCallShift } from '../on-call-shift.entity.js';
import { lockTechnician } from './lock-technician.js';

export interface RosterOnCall {
  readonly technicianId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const LONGEST_DAYS = 14;
const DAY = 86_400_000;

/**
 * Puts somebody on the roster of those who are called outside their hours. Several may be on it at once; nobody twice.
 * Refuses with InvalidInputError (ends before it begins, over, too long, on call or on leave then) and NotFoundError.
 */
export async function rosterOnCall({ technicianId, startsAt, endsAt }: RosterOnCall, work: Work): Promise<Done> {
  const { organizationId, actor, now } = work;
  const { id } = await lockTechnician(work, { technicianId });
  if (endsAt <= startsAt) throw refuse.input({ path: 'endsAt', code: 'endsBeforeStart' });
  if (endsAt <= now) throw refuse.input({ path: 'endsAt', code: 'people.shiftOver' });
  if (endsAt.getTime() - startsAt.getTime() > LONGEST_DAYS * DAY)
    throw refuse.input({ path: 'endsAt', code: 'people.shiftTooLong', values: { days: LONGEST_DAYS } });
  if (await isAway(work, id, startsAt, endsAt)) throw refuse.input({ path: 'startsAt', code: 'people.awayThen' });
  work.add(OnCallShift, {
    organizationId,
    id: uuidv7(),
    technicianId: id,
    startsAt,
    endsAt,
    enteredById: actor.accountId,
    enteredAt: now,
    removedAt: null,
  });
  const onCallAlready = refuse.input({ path: 'startsAt', code: 'people.onCallAlready' });
  await refusing(work.write(), 'nobody_is_on_call_twice', onCallAlready);
  return { subjectId: id };
}

async function isAway({ rows, organizationId }: Work, technicianId: string, from: Date, until: Date): Promise<boolean> {
  const away = (await rows.execute(
    `select 1 from leave_of_absence l join technician t on t.organization_id = l.organization_id and t.id = l.technician_id
     where l.organization_id = ? and l.technician_id = ? and l.state = 'APPROVED'
       and (l.starts_on + case when l.from_noon then interval '12 hours' else interval '0' end) at time zone t.time_zone < ?::timestamptz
       and (l.ends_on + case when l.until_noon then interval '12 hours' else interval '1 day' end) at time zone t.time_zone > ?::timestamptz
     limit 1`,
    [organizationId, technicianId, until.toISOString(), from.toISOString()],
  )) as unknown[];
  return away.length > 0;
}

/** Takes somebody off the roster; what lies behind stays on it. Once is enough. */
export async function removeOnCall({ shiftId }: { readonly shiftId: string }, work: Work): Promise<Done> {
  const shift = await work.lock(OnCallShift, shiftId);
  const { id } = await lockTechnician(work, shift);
  if (shift.endsAt <= work.now) throw refuse.input({ path: 'shiftId', code: 'people.shiftOver' });
  shift.removedAt ??= work.now;
  await work.em.flush();
  return { subjectId: id };
}
