/** A fact of the spine, and what of its request decides who is told. */
export interface ToldEvent {
  readonly type: string;
  readonly public: boolean;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Who is told of an event. Roles are of accounts; the owner is the request's, the technician the one it is assigned to. */
export interface Audience {
  readonly customer: boolean;
  /** Whether the customer is told outside the house as well. */
  readonly byMessage: boolean;
  readonly owner: boolean;
  readonly technician: boolean;
  readonly roles: readonly string[];
  /** People the event itself names. */
  readonly accounts: readonly string[];
}

const TO_CUSTOMER = new Set([
  'request.filed',
  'request.commented',
  'request.answered',
  'request.rejected',
  'request.reopened',
  'request.resolved',
  'request.closed',
  'request.dispatched',
  'consent.asked',
  'consent.given',
  'visit.departed',
  'visit.arrived',
  'visit.moved',
  'visit.cancelled',
  'report.signed',
  'promise.broken',
  'promise.extended',
  'work.accepted',
  'work.failed',
  'solution.proposed',
  'solution.answered',
  'solution.agreed',
  'solution.withdrawn',
  'inspection.asked',
  'inspection.ruled',
  'letter.sent',
  'investigation.opened',
  'investigation.concluded',
  'survey.scheduled',
  'survey.cancelled',
  'claim.approved',
  'claim.declined',
  'claim.paid',
  'claim.corrected',
  'claim.reversed',
  'claim.settled',
  'unit.received',
  'unit.repaired',
  'unit.returned',
  'loaner.lent',
  'goods.received',
  'goods.exchangeSent',
]);
/** What a customer must not miss. */
const BY_MESSAGE = new Set([
  'request.filed',
  'request.answered',
  'request.rejected',
  'consent.asked',
  'request.dispatched',
  'visit.departed',
  'visit.moved',
  'visit.cancelled',
  'request.resolved',
  'solution.proposed',
  'solution.answered',
  'solution.withdrawn',
  'inspection.ruled',
  'letter.sent',
  'survey.scheduled',
  'survey.cancelled',
  'claim.approved',
  'claim.declined',
  'claim.paid',
  'unit.received',
  'unit.returned',
  'goods.exchangeSent',
]);
const TO_OWNER = new Set([
  'request.commented',
  'request.cancelled',
  'request.reopened',
  'request.rated',
  'consent.given',
  'consent.declined',
  'visit.declined',
  'work.accepted',
  'work.refused',
  'claim.submitted',
  'claim.withdrawn',
  'unit.sentIn',
  'goods.sentBack',
  'goods.exchangeReceived',
  'work.failed',
  'solution.agreed',
  'solution.objected',
  'solution.questioned',
  'inspection.asked',
  'inspection.ruled',
  'liability.decided',
  'liability.disputed',
  'recovery.received',
  'recovery.closed',
  'penalty.charged',
  'penalty.appealed',
  'promise.warned',
  'promise.broken',
  'promise.extended',
  'promise.reminded',
]);
const TO_TECHNICIAN = new Set([
  'request.dispatched',
  'visit.moved',
  'visit.cancelled',
  'request.cancelled',
  'work.stopped',
  'work.resumed',
]);

/**
 * Where the payload names a role: a breach goes up the service network, a reminder to those who owe what is overdue, a
 * low mark to whom the policy says.
 */
const TO_ROLE: Readonly<Record<string, string>> = {
  'promise.broken': 'escalateTo',
  'promise.escalated': 'escalateTo',
  'promise.reminded': 'owedBy',
  'request.rated': 'lowGoesTo',
  'callback.made': 'lowGoesTo',
  'technician.turnedDown': 'sentBy',
};

/** Where the payload names the people: who decides next, who asked, and whom the rule tells of the outcome. */
const TO_NAMED = new Set([
  'approval.asked',
  'approval.advanced',
  'approval.approved',
  'approval.rejected',
  'approval.returned',
  'approval.withdrawn',
  'approval.reopened',
  'checklist.failed',
  'request.repeats',
  'work.stopped',
  'work.stopReported',
  'work.resumed',
]);

/** Decides who is told of an event. Nobody is told of what they did themselves, except that their request arrived. */
export function audienceOf({ type, public: isPublic, actorKind, payload }: ToldEvent): Audience {
  const byCustomer = actorKind === 'CUSTOMER' || actorKind === 'PARTNER';
  const customer =
    isPublic && TO_CUSTOMER.has(type) && (!byCustomer || type === 'request.filed') && !aboutTheirNotice(payload);
  return {
    customer,
    byMessage: customer && BY_MESSAGE.has(type),
    owner: TO_OWNER.has(type),
    technician: TO_TECHNICIAN.has(type),
    roles: rolesFor(type, payload),
    accounts: TO_NAMED.has(type) ? (payload['accounts'] as string[]) : [],
  };
}

/** Whether they told us in time: they know, and it is no promise of ours. */
const aboutTheirNotice = (payload: ToldEvent['payload']): boolean => payload['kind'] === 'CUSTOMER_NOTICE';

function rolesFor(type: string, payload: Readonly<Record<string, unknown>>): string[] {
  const role = payload[TO_ROLE[type] ?? ''];
  return typeof role === 'string' ? [role] : [];
}

/** What belongs to no request and is told to those it names itself, beside approvals. */
const NEWS = [
  'policy.putInForce',
  'month.closed',
  'certificate.expiring',
  'leave.asked',
  'leave.approved',
  'leave.declined',
  'admission.admitted',
  'admission.refused',
  'admission.revoked',
  'admission.expiring',
  'admission.expired',
  'admission.inspected',
  'admission.violated',
  'admission.stopped',
  'admission.lifted',
  'admission.accident',
  'admission.outcomeFiled',
  'admission.outcomeOverdue',
  'round.opened',
  'round.late',
  'round.message',
  'scorecard.opened',
  'scorecard.overdue',
  'scorecard.signedOff',
] as const;

/** Every type of event, and topic of news, that somebody may be told of. */
export const TOLD: ReadonlySet<string> = new Set([
  ...NEWS,
  ...TO_CUSTOMER,
  ...TO_OWNER,
  ...TO_TECHNICIAN,
  ...Object.keys(TO_ROLE),
  ...TO_NAMED,
]);
