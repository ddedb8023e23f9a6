import type { VisitKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { isOtherWayOpen } from '../../approvals/index.js';
import { requirePaidWorkConsent } from '../../entitlement/index.js';
import { lockRequest, moveRequest, type RequestTools } from '../../requests/index.js';
import { visitMachine } from '../../visits/index.js';
import { Visit } from '../../visits/visit.entity.js';
import { barToDispatch } from '../domain/bar-to-dispatch.js';
import { checkWindow, type Window } from '../domain/check-window.js';
import { rungForVisit } from '../domain/rung-for-visit.js';
import { bookVisit } from './book-visit.js';
import { engageTechnician } from './engage-technician.js';

export interface DispatchRequest extends Window {
  readonly requestId: string;
  readonly version: number;
  readonly technicianId: string;
  readonly kind: VisitKind;
  /** What the technician should know. */
  readonly instructions?: string | null;
}

/**
 * Offers the work to a technician for a time. Sending somebody climbs the policy's ladder where that needs no reason.
 *
 * Refuses with ConsentRequiredError (paid work nobody agreed to), InvalidInputError (time, kind, what the policy does not
 * serve, or not so), TechnicianIneligibleError (skill, region, left, or what else bars the person: `barsToSending`) and
 * TechnicianBusyError (another visit in that time).
 *
 * @returns the visit
 */
export async function dispatchRequest(input: DispatchRequest, work: Work, { policies }: RequestTools): Promise<Done> {
  const { em, organizationId, now } = work;
  const { kind, startsAt, endsAt, technicianId, instructions } = input;
  const request = await lockRequest(work, input.requestId, 'DISPATCH', input.version);
  const otherWayOpen = await isOtherWayOpen(work, request.id);
  const bar = barToDispatch({ entitlement: request.entitlement ?? null, otherWayOpen }, kind);
  if (bar) throw refuse.input(bar);
  await requirePaidWorkConsent(work, request);
  const { policy } = await policies.version(em, organizationId, request.policyVersionId);
  const rung = rungForVisit(policy.channels.ladder, request.rung, kind);
  const issues = [...checkWindow(input, now), ...(typeof rung === 'string' ? [] : [rung])];
  if (typeof rung !== 'string' || issues.length) throw refuse.input(...issues);
  const technician = await engageTechnician(work, request, input);
  const visit = em.create(Visit, {
    organizationId,
    id: uuidv7(),
    requestId: request.id,
    number: await work.nextNumber('V'),
    kind,
    state: visitMachine.initial,
    technicianId,
    startsAt,
    endsAt,
    instructions: instructions?.trim() ?? '',
    findings: '',
    actions: '',
    version: 1,
    createdAt: now,
  });
  request.technicianId = technicianId;
  request.rung = rung;
  await bookVisit(work);
  const told = {
    visitId: visit.id,
    number: visit.number,
    kind,
    startsAt,
    endsAt,
    technicianId,
    technician: technician.name,
  };
  await moveRequest(work, request, 'DISPATCH', { payload: told });
  return { subjectId: visit.id };
}
