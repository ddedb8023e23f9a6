import { RequestState as S, Role, type RequestAction } from '@aftercare/schema';
import { RETURNS, STAYS, type StateMachine, type Transition } from '../../../kernel/state-machine/state-machine.js';

/** What happens to a request without anybody acting on it directly: its visits and its policy move it. */
export type RequestConsequence =
  /** Triage calls for an investigation before a plan can be made. */
  | 'INVESTIGATE'
  /** A technician starts working. */
  | 'WORK_BEGUN'
  /** The report of a visit that put things right, or gave the advice asked for, is closed. */
  | 'WORK_DONE'
  /** The report of a visit that did not put things right is closed. */
  | 'WORK_UNFINISHED'
  /** The only visit ahead was declined or cancelled. */
  | 'VISIT_LOST'
  /** A solution is put to the customer, whose turn it is. */
  | 'SOLUTION_SENT'
  /** They agree to it. */
  | 'SOLUTION_AGREED'
  /** They do not, or it is taken back: another is looked for. */
  | 'SOLUTION_FAILED'
  /** The company's own check finds accepted work wanting. */
  | 'CHECK_FAILED';

export type RequestStep = RequestAction | RequestConsequence;
export type RequestActor = Role | 'SYSTEM';

const { CUSTOMER, PARTNER, AGENT, DISPATCHER, TECHNICIAN, ENGINEER, CALLBACK_AGENT, SUPERVISOR, MANAGER, ADMIN } = Role;
const DESK = [AGENT, DISPATCHER, SUPERVISOR, MANAGER, ADMIN] as const;
const SPECIALISTS = [...DESK, ENGINEER] as const;
const ANYBODY = [CUSTOMER, PARTNER, ...SPECIALISTS, TECHNICIAN, CALLBACK_AGENT] as const;
const SYSTEM = ['SYSTEM'] as const;

const UNPLANNED = [S.TRIAGED, S.INVESTIGATING, S.REOPENED] as const;
const PLANNING = [...UNPLANNED, S.PLANNED] as const;
const ON_THE_WAY = [S.SCHEDULED, S.IN_SERVICE] as const;
const BEFORE_WORK = [S.RECEIVED, ...PLANNING, S.AWAITING_CUSTOMER, S.SCHEDULED] as const;
const HELD = [S.RECEIVED, ...PLANNING, S.AWAITING_CUSTOMER] as const;
const OPEN = [...BEFORE_WORK, S.IN_SERVICE, S.AWAITING_ACCEPTANCE, S.ACCEPTED, S.ON_HOLD] as const;

type Row = Transition<S, RequestStep, RequestActor>;
const row = (
  step: RequestStep,
  from: readonly S[],
  to: Row['to'],
  who: readonly RequestActor[],
  event: string,
): Row => ({ step, from, to, who, event });

/**
 * The life of a request. Triage decides, planning chooses a rung, visits do the work, the customer accepts; work that
 * is refused comes back as REOPENED and is done again. The steps after `CLOSE` are consequences, taken by the product.
 */
export const requestMachine: StateMachine<S, RequestStep, RequestActor> = {
  initial: S.RECEIVED,
  final: [S.CLOSED, S.REJECTED, S.CANCELLED],
  transitions: [
    row('CLAIM', OPEN, STAYS, SPECIALISTS, 'request.claimed'),
    row('TRIAGE', [S.RECEIVED, ...UNPLANNED], S.TRIAGED, SPECIALISTS, 'request.triaged'),
    row('TRIAGE', [S.PLANNED, S.SCHEDULED, S.IN_SERVICE], STAYS, SPECIALISTS, 'request.triaged'),
    row('ANSWER', [...BEFORE_WORK, S.IN_SERVICE], STAYS, [...SPECIALISTS, TECHNICIAN], 'request.answered'),
    row('COMMENT', Object.values(S), STAYS, ANYBODY, 'request.commented'),
    row('CLIMB', PLANNING, S.PLANNED, [...SPECIALISTS, TECHNICIAN], 'request.channelRaised'),
    row('ASK_CONSENT', PLANNING, S.AWAITING_CUSTOMER, [...SPECIALISTS, TECHNICIAN], 'consent.asked'),
    row('ASK_CONSENT', [S.AWAITING_CUSTOMER, ...ON_THE_WAY], STAYS, [...SPECIALISTS, TECHNICIAN], 'consent.asked'),
    row('GIVE_CONSENT', [S.AWAITING_CUSTOMER], S.PLANNED, [CUSTOMER, ...DESK, TECHNICIAN], 'consent.given'),
    row('GIVE_CONSENT', ON_THE_WAY, STAYS, [CUSTOMER, ...DESK, TECHNICIAN], 'consent.given'),
    row('DECLINE_CONSENT', [S.AWAITING_CUSTOMER], S.PLANNED, [CUSTOMER, ...DESK, TECHNICIAN], 'consent.declined'),
    row('DECLINE_CONSENT', ON_THE_WAY, STAYS, [CUSTOMER, ...DESK, TECHNICIAN], 'consent.declined'),
    row('DISPATCH', PLANNING, S.SCHEDULED, [DISPATCHER, SUPERVISOR, MANAGER, ADMIN], 'request.dispatched'),
    row('BOOK', [S.RECEIVED, ...PLANNING], S.SCHEDULED, [CUSTOMER, PARTNER, ...DESK], 'request.dispatched'),
    row('ASK_ANOTHER', [...PLANNING, S.SCHEDULED], STAYS, [CUSTOMER, ...DESK], 'technician.turnedDown'),
    row('RESOLVE', PLANNING, S.AWAITING_ACCEPTANCE, [...SPECIALISTS, TECHNICIAN], 'request.resolved'),
    row('HOLD', HELD, S.ON_HOLD, SPECIALISTS, 'request.held'),
    row('RESUME', [S.ON_HOLD], RETURNS, SPECIALISTS, 'request.resumed'),
    row('REJECT', [S.RECEIVED, ...PLANNING, S.ON_HOLD], S.REJECTED, DESK, 'request.rejected'),
    row('CANCEL', [...BEFORE_WORK, S.ON_HOLD], S.CANCELLED, [CUSTOMER, PARTNER, ...DESK], 'request.cancelled'),
    row('ACCEPT', [S.AWAITING_ACCEPTANCE], S.ACCEPTED, [CUSTOMER, ...DESK, CALLBACK_AGENT, 'SYSTEM'], 'work.accepted'),
    row('REFUSE', [S.AWAITING_ACCEPTANCE], S.REOPENED, [CUSTOMER, ...DESK, CALLBACK_AGENT], 'work.refused'),
    row('RATE', [S.AWAITING_ACCEPTANCE, S.ACCEPTED, S.CLOSED], STAYS, [CUSTOMER, CALLBACK_AGENT], 'request.rated'),
    row('REOPEN', [S.ACCEPTED, S.CLOSED], S.REOPENED, [CUSTOMER, ...DESK, CALLBACK_AGENT], 'request.reopened'),
    row('REOPEN', [S.REJECTED, S.CANCELLED], S.REOPENED, DESK, 'request.reopened'),
    row('CLOSE', [S.ACCEPTED], S.CLOSED, [...DESK, CALLBACK_AGENT, 'SYSTEM'], 'request.closed'),
    row('INVESTIGATE', UNPLANNED, S.INVESTIGATING, SYSTEM, 'request.triaged'),
    row('WORK_BEGUN', ON_THE_WAY, S.IN_SERVICE, SYSTEM, 'visit.started'),
    row('WORK_DONE', ON_THE_WAY, S.AWAITING_ACCEPTANCE, SYSTEM, 'report.signed'),
    row('WORK_UNFINISHED', ON_THE_WAY, S.PLANNED, SYSTEM, 'report.signed'),
    row('SOLUTION_SENT', PLANNING, S.AWAITING_CUSTOMER, SYSTEM, 'solution.proposed'),
    row('SOLUTION_AGREED', [S.AWAITING_CUSTOMER, S.PLANNED], S.PLANNED, SYSTEM, 'solution.agreed'),
    row('SOLUTION_FAILED', [S.AWAITING_CUSTOMER, S.PLANNED], S.TRIAGED, SYSTEM, 'solution.objected'),
    row('CHECK_FAILED', [S.ACCEPTED], S.REOPENED, SYSTEM, 'work.failed'),
    row('VISIT_LOST', ON_THE_WAY, S.PLANNED, SYSTEM, 'visit.cancelled'),
  ],
};
