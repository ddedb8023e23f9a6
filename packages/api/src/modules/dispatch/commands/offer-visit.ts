import type { VisitKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { isOtherWayOpen } from '../../approvals/index.js';
import { requirePaidWorkConsent } from '../../entitlement/index.js';
import { moveRequest, requireNoObjection, type RequestTools } from '../../requests/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { visitMachine, visitToFollow } from '../../visits/index.js';
import { Visit, type PartToBring } from '../../visits/visit.entity.js';
import { barToDispatch } from '../domain/bar-to-dispatch.js';
import { checkWindow, type Window } from '../domain/check-window.js';
import { rungForVisit } from '../domain/rung-for-visit.js';
import { bookVisit } from './book-visit.js';
import { engageTechnician } from './engage-technician.js';
import { requirePartsToBring } from './require-parts-to-bring.js';

/** Whom to send, how and when. */
export interface VisitOffer extends Window {
  readonly technicianId: string;
  readonly kind: VisitKind;
  /** What the technician should know. */
  readonly instructions?: string | null;
  /** What to bring; left out, what the customer agreed to. */
  readonly partsToBring?: readonly PartToBring[] | null;
  /** Why the person is sent against their hours or leave. */
  readonly overruleReason?: string | null;
  /** The window the customer chose: the visit begins within it. */
  readonly window?: ChosenWindow;
}

/** In which the customer expects somebody to come. */
export interface ChosenWindow {
  readonly from: Date;
  readonly to: Date;
}

const TIME_CHOSEN = { 'zh-CN': '已约定上门时间', en: 'A time was chosen for the visit' };

/**
 * Offers the work of a locked request to a technician. Refuses with IllegalTransitionError (the customer objects to what
 * is proposed), ConsentRequiredError (paid work nobody agreed to),
 * InvalidInputError (time, kind, what the policy does not serve, or not so), TechnicianIneligibleError and
 * TechnicianBusyError.
 *
 * @param step who sends: dispatch, or the customer by choosing a time
 */
export async function offerVisit(
  work: Work,
  request: ServiceRequest,
  step: 'DISPATCH' | 'BOOK',
  offer: VisitOffer,
  { policies }: RequestTools,
): Promise<Visit> {
  const { em, organizationId, now } = work;
  const { kind, startsAt, endsAt, technicianId, instructions, partsToBring, window } = offer;
  const otherWayOpen = await isOtherWayOpen(work, request.id);
  const bar = barToDispatch({ entitlement: request.entitlement ?? null, otherWayOpen }, kind);
  if (bar) throw refuse.input(bar);
  await requireNoObjection(work, request);
  await requirePaidWorkConsent(work, request);
  const { policy } = await policies.version(em, organizationId, request.policyVersionId);
  const rung = rungForVisit(policy.channels.ladder, request.rung, kind);
  const issues = [...checkWindow(offer, now), ...(typeof rung === 'string' ? [] : [rung])];
  if (typeof rung !== 'string' || issues.length) throw refuse.input(...issues);
  await requirePartsToBring(work, partsToBring);
  const technician = await engageTechnician(work, request, offer);
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
    windowFrom: window?.from ?? null,
    windowTo: window?.to ?? null,
    instructions: instructions?.trim() ?? '',
    partsToBring: partsToBring ?? null,
    findings: '',
    actions: '',
    readings: [],
    followsId: await visitToFollow(work, request.id),
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
    ...(window ? { window, sentence: TIME_CHOSEN } : {}),
    technicianId,
    technician: technician.name,
  };
  await moveRequest(work, request, step, { payload: told });
  return visit;
}
