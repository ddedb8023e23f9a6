import type { DepotAction } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { knowsOf, ServiceRequest } from '../../requests/index.js';
import { DepotRepair } from '../depot-repair.entity.js';
import { allowedDepotActions } from '../domain/allowed-depot-actions.js';
import { DEPOT, depotMachine } from '../domain/depot.machine.js';
import { LoanerLoan } from '../loaner-loan.entity.js';

/** A request somebody saw in that version. */
export interface DepotStep {
  readonly requestId: string;
  readonly version: number;
}

/** A request with the unit that is here or on its way for it, and the loaner that is out; all locked. */
export interface DepotInHand {
  readonly request: ServiceRequest;
  readonly repair: DepotRepair | null;
  readonly loan: LoanerLoan | null;
}

/** Locks for a step. Refuses with NotFoundError, FORBIDDEN, ConflictError, IllegalTransitionError, in this order. */
export async function lockDepot(
  work: Work,
  { requestId, version }: DepotStep,
  action: DepotAction,
): Promise<DepotInHand> {
  const { em, organizationId, actor } = work;
  const request = await work.lock(ServiceRequest, requestId);
  if (!(await knowsOf(work, request))) throw refuse.notFound('request');
  const ever =
    depotMachine.transitions.some(({ step, who }) => step === action && may(who)) || (isLoan(action) && may(DEPOT));
  if (!ever) throw forbidden();
  if (version !== request.version) throw refuse.conflict(request.version);
  const repair = await em.findOne(DepotRepair, { organizationId, requestId, state: { $ne: 'RETURNED' } });
  const loan = await em.findOne(LoanerLoan, { organizationId, requestId, returnedAt: null });
  const { kind, state } = request;
  const situation = { kind, state, hasUnit: Boolean(request.assetId), unit: repair?.state ?? ('NOWHERE' as const) };
  const allowed = allowedDepotActions({ ...situation, lent: loan !== null }, actor.roles);
  if (!allowed.includes(action)) throw refuse.illegal(state, allowed);
  return { request, repair, loan };

  function may(who: readonly string[]): boolean {
    return actor.roles.some((role) => who.includes(role));
  }
}

const isLoan = (action: DepotAction): boolean => action === 'LEND' || action === 'TAKE_BACK';
