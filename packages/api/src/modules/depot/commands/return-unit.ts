import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { requirePaidWorkConsent } from '../../entitlement/index.js';
import { moveRequest, recordOnRequest, requireNoObjection } from '../../requests/index.js';
import { resolvesByReturn } from '../domain/allowed-depot-actions.js';
import { lockDepot, type DepotStep } from './lock-depot.js';

export interface FinishDepotRepair extends DepotStep {
  readonly fixed: boolean;
  readonly findings: string;
  readonly actions: string;
}

export interface ReturnUnit extends DepotStep {
  /** Carrier and tracking number, or who fetched it. */
  readonly wentBy?: string | null;
}

/**
 * The unit is repaired, or found beyond repair. Refuses with ConsentRequiredError work whose price is not agreed, and
 * with IllegalTransitionError work the customer objects to.
 */
export async function finishDepotRepair(input: FinishDepotRepair, work: Work): Promise<Done> {
  const { request, repair } = await lockDepot(work, input, 'FINISH');
  if (input.fixed) {
    await requireNoObjection(work, request);
    await requirePaidWorkConsent(work, request);
  }
  const { fixed, findings, actions } = input;
  const done = {
    state: 'REPAIRED',
    repairedAt: work.now,
    repairedById: work.actor.accountId,
    fixed,
    findings,
    actions,
  };
  Object.assign(repair!, done, { version: repair!.version + 1 });
  const payload = { repairId: repair!.id, number: repair!.number, fixed };
  await recordOnRequest(work, request, { type: 'unit.repaired', public: true, payload });
  return { subjectId: request.id };
}

/**
 * The unit is on its way back, and with that the request resolved: the customer is asked to accept. Where the request is
 * over already, the unit goes home all the same.
 */
export async function returnUnit(input: ReturnUnit, work: Work): Promise<Done> {
  const { request, repair } = await lockDepot(work, input, 'RETURN');
  const back = {
    state: 'RETURNED',
    returnedAt: work.now,
    returnedById: work.actor.accountId,
    wentBy: input.wentBy ?? '',
  };
  Object.assign(repair!, back, { version: repair!.version + 1 });
  const payload = { repairId: repair!.id, number: repair!.number, fixed: repair!.fixed };
  const told = { type: 'unit.returned', public: true, payload };
  if (!resolvesByReturn(request.state)) {
    await recordOnRequest(work, request, told);
    return { subjectId: request.id };
  }
  work.record({ ...told, requestId: request.id });
  await moveRequest(work, request, 'RESOLVE', { payload: { text: repair!.actions, ...payload } });
  return { subjectId: request.id };
}
