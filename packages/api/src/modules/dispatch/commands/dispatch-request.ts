import type { VisitKind } from '@aftercare/schema';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { lockRequest, type RequestTools } from '../../requests/index.js';
import type { Window } from '../domain/check-window.js';
import type { PartToBring } from '../../visits/visit.entity.js';
import { offerVisit } from './offer-visit.js';

export interface DispatchRequest extends Window {
  readonly requestId: string;
  readonly version: number;
  readonly technicianId: string;
  readonly kind: VisitKind;
  /** What the technician should know. */
  readonly instructions?: string | null;
  /** What to bring; left out, the parts of the price the customer agreed to. */
  readonly partsToBring?: readonly PartToBring[] | null;
  /** Why the person is sent against their hours or leave; from those who may overrule the plan. */
  readonly overruleReason?: string | null;
}

/**
 * Offers the work to a technician for a time. Sending somebody climbs the policy's ladder where that needs no reason.
 *
 * Refuses with ConsentRequiredError (paid work nobody agreed to), InvalidInputError (time, kind, what the policy does not
 * serve, or not so), TechnicianIneligibleError (skill, region, left, whatever else keeps somebody from going) and
 * TechnicianBusyError (another visit in that time).
 *
 * @returns the visit
 */
export async function dispatchRequest(input: DispatchRequest, work: Work, tools: RequestTools): Promise<Done> {
  const { technicianId, kind, startsAt, endsAt, instructions, partsToBring, overruleReason } = input;
  const request = await lockRequest(work, input.requestId, 'DISPATCH', input.version);
  const offer = { technicianId, kind, startsAt, endsAt, instructions, partsToBring, overruleReason };
  const { id } = await offerVisit(work, request, 'DISPATCH', offer, tools);
  return { subjectId: id };
}
