import type { LeaveKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { refusing } from '../../../kernel/database/refusing.js';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { LeaveOfAbsence } from '../leave-of-absence.entity.js';
import { leadsPeople, LEADERS } from '../people.access.js';
import { lockTechnician, type LockedTechnician } from './lock-technician.js';

/** From a day or its noon, until a day or its noon. `YYYY-MM-DD`, where the technician is. */
export interface AskLeave {
  readonly technicianId: string;
  readonly kind: LeaveKind;
  readonly startsOn: string;
  readonly fromNoon: boolean;
  readonly endsOn: string;
  readonly untilNoon: boolean;
  readonly reason?: string | null;
}

const LONGEST_DAYS = 366;
const DAY = 86_400_000;

/**
 * Asks for leave for oneself; entered by somebody who leads people, it is approved at once. Visits arranged in it stay:
 * the board shows them, and whoever plans moves them.
 *
 * Refuses with InvalidInputError (ends before it begins, over, longer than a year, away already) and NotFoundError.
 */
export async function askLeave(input: AskLeave, work: Work): Promise<Done> {
  const { organizationId, actor, now } = work;
  const technician = await lockTechnician(work, input, true);
  checkDays(input, technician.today);
  const decided = leadsPeople(actor) && actor.technicianId !== technician.id;
  work.add(LeaveOfAbsence, {
    organizationId,
    id: uuidv7(),
    ...input,
    reason: input.reason ?? null,
    state: decided ? 'APPROVED' : 'ASKED',
    askedById: actor.accountId,
    askedAt: now,
    decidedById: decided ? actor.accountId : null,
    decidedAt: decided ? now : null,
    answer: null,
  });
  const awayAlready = refuse.input({ path: 'startsOn', code: 'people.awayAlready' });
  await refusing(work.write(), 'nobody_is_away_twice', awayAlready);
  await (decided ? tellTechnician(work, technician, 'leave.approved') : tellLeaders(work, technician));
  return { subjectId: technician.id };
}

function checkDays({ startsOn, fromNoon, endsOn, untilNoon }: AskLeave, today: string): void {
  if (endsOn < startsOn || (endsOn === startsOn && fromNoon && untilNoon))
    throw refuse.input({ path: 'endsOn', code: 'endsBeforeStart' });
  if (endsOn < today) throw refuse.input({ path: 'endsOn', code: 'people.leaveOver' });
  if (Date.parse(endsOn) - Date.parse(startsOn) > LONGEST_DAYS * DAY)
    throw refuse.input({ path: 'endsOn', code: 'people.leaveTooLong', values: { days: LONGEST_DAYS } });
}

/**
 * Approves leave that was asked for, or declines it with the reason. Nobody decides their own. Refuses with
 * NotFoundError, IllegalTransitionError (decided already) and InvalidInputError (declined without a reason).
 */
export async function decideLeave(
  {
    leaveId,
    approved,
    answer,
  }: { readonly leaveId: string; readonly approved: boolean; readonly answer?: string | null },
  work: Work,
): Promise<Done> {
  const { actor, now } = work;
  const leave = await work.lock(LeaveOfAbsence, leaveId);
  const technician = await lockTechnician(work, leave);
  if (actor.technicianId === technician.id) throw forbidden();
  if (leave.state !== 'ASKED') throw refuse.illegal(leave.state, []);
  if (!approved && !answer) throw refuse.input({ path: 'answer', code: 'required' });
  Object.assign(leave, {
    state: approved ? 'APPROVED' : 'DECLINED',
    decidedById: actor.accountId,
    decidedAt: now,
    answer: answer ?? null,
  });
  await work.em.flush();
  await tellTechnician(work, technician, approved ? 'leave.approved' : 'leave.declined');
  return { subjectId: technician.id };
}

/** Takes leave back, asked or approved, as long as it is not over. By the person, or by who leads people. */
export async function withdrawLeave({ leaveId }: { readonly leaveId: string }, work: Work): Promise<Done> {
  const leave = await work.lock(LeaveOfAbsence, leaveId);
  const { id, today } = await lockTechnician(work, leave, true);
  if (leave.state !== 'ASKED' && leave.state !== 'APPROVED') throw refuse.illegal(leave.state, []);
  if (leave.endsOn < today) throw refuse.input({ path: 'leaveId', code: 'people.leaveOver' });
  Object.assign(leave, { state: 'WITHDRAWN', decidedById: work.actor.accountId, decidedAt: work.now });
  await work.em.flush();
  return { subjectId: id };
}

async function tellTechnician(work: Work, { accountId, id }: LockedTechnician, topic: string): Promise<void> {
  if (accountId && accountId !== work.actor.accountId)
    work.tell({ topic, accounts: [accountId], payload: { technicianId: id } });
}

async function tellLeaders(work: Work, { id, name }: LockedTechnician): Promise<void> {
  const leaders = (await work.rows.execute(
    `select id from account where organization_id = ? and kind = 'STAFF' and disabled_at is null and roles && ?::text[]
       and id is distinct from ? order by id limit 200`,
    [work.organizationId, LEADERS, work.actor.accountId],
  )) as { id: string }[];
  const about = { 'zh-CN': name, en: name };
  work.tell({ topic: 'leave.asked', accounts: leaders.map((one) => one.id), payload: { technicianId: id, about } });
}
