import type { EightDAction } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { STAYS, stepsFor, transitionFor } from '../../../kernel/state-machine/state-machine.js';
import { knowsOf, recordOnRequest, ServiceRequest } from '../../requests/index.js';
import type { Disciplines } from '../domain/disciplines.js';
import { EIGHT_D_WRITERS, eightDMachine } from '../domain/eight-d.machine.js';
import { EightD } from '../eight-d.entity.js';

/** A report and its request, locked for a step. */
export interface LockedEightD {
  readonly report: EightD;
  readonly request: ServiceRequest;
}

export const disciplinesOf = ({ disciplines }: EightD): Disciplines => disciplines as Disciplines;

/** A request somebody writes a report on, locked. Refuses with NotFoundError where they do not know of it; FORBIDDEN. */
export async function lockReportedRequest(work: Work, id: string): Promise<ServiceRequest> {
  if (work.actor.kind !== 'STAFF' || !work.actor.accountId) throw forbidden();
  const request = await work.lock(ServiceRequest, id);
  if (!(await knowsOf(work, request))) throw refuse.notFound('request');
  if (!work.actor.roles.some((role) => EIGHT_D_WRITERS.some((one) => one === role))) throw forbidden();
  return request;
}

/** The report, locked for a step. Refuses with NotFoundError, FORBIDDEN, ConflictError, IllegalTransitionError. */
export async function lockEightD(work: Work, id: string, action: EightDAction, version: number): Promise<LockedEightD> {
  const { em, organizationId, actor } = work;
  const [found] = await em.execute<{ request_id: string }[]>(
    'select request_id from eight_d where organization_id = ? and id = ?',
    [organizationId, id],
  );
  if (!found) throw refuse.notFound('eightD');
  const request = await lockReportedRequest(work, found.request_id);
  const report = await work.lock(EightD, id);
  const may = eightDMachine.transitions.some(
    ({ step, who }) => step === action && who.some((role) => actor.roles.includes(role)),
  );
  if (!may) throw forbidden();
  if (report.version !== version) throw refuse.conflict(report.version);
  if (!transitionFor(eightDMachine, report.state, action))
    throw refuse.illegal(report.state, stepsFor(eightDMachine, report.state, actor.roles));
  return { report, request };
}

/** Takes a step in the life of a report, told inside only. */
export async function moveEightD(
  work: Work,
  { report, request }: LockedEightD,
  action: EightDAction,
  payload: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const row = transitionFor(eightDMachine, report.state, action)!;
  const from = report.state;
  if (row.to !== STAYS) report.state = row.to as EightD['state'];
  report.updatedAt = work.now;
  report.version += 1;
  await recordOnRequest(work, request, {
    type: row.event,
    public: false,
    payload: { report: report.number, from, to: report.state, ...payload },
  });
}
