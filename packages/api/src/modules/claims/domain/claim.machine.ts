import { type ClaimAction as A, ClaimKind, ClaimState as S, Role } from '@aftercare/schema';
import { STAYS, type StateMachine, type Transition } from '../../../kernel/state-machine/state-machine.js';

/** What happens to a claim without anybody acting on it directly. */
export type ClaimConsequence =
  /** Everybody asked has agreed, or nobody had to be. */
  | 'APPROVE'
  /** Nothing was found due of any line. */
  | 'DECLINE'
  /** All that was approved has reached the customer. */
  | 'SETTLE'
  /** Of what had reached the customer, something was taken back. */
  | 'REOPEN';
export type ClaimStep = A | ClaimConsequence;
export type ClaimActor = Role | 'SYSTEM';

const { CUSTOMER, AGENT, ENGINEER, QUALITY, STORES, FINANCE, SUPERVISOR, MANAGER, ADMIN } = Role;
const DESK = [AGENT, ENGINEER, SUPERVISOR, MANAGER, ADMIN] as const;
const JUDGES = [ENGINEER, QUALITY, SUPERVISOR, MANAGER, ADMIN] as const;
const STOREKEEPERS = [STORES, MANAGER] as const;
const OPEN = [S.SUBMITTED, S.ASSESSED] as const;
const OWED = [S.APPROVED, S.SETTLED] as const;
const SYSTEM = ['SYSTEM'] as const;

/** Who may enter a claim. */
export const CLAIMANTS: readonly Role[] = [CUSTOMER, ...DESK];

type Row = Transition<S, ClaimStep, ClaimActor>;
const row = (step: ClaimStep, from: readonly S[], to: Row['to'], who: readonly ClaimActor[], event: string): Row => ({
  step,
  from,
  to,
  who,
  event,
});

/** The life of a claim: assessed line by line, agreed to, and followed until money or goods have reached the customer. */
export const claimMachine: StateMachine<S, ClaimStep, ClaimActor> = {
  initial: S.SUBMITTED,
  final: [S.SETTLED, S.DECLINED, S.WITHDRAWN, S.REVERSED],
  transitions: [
    row('ASSESS', OPEN, S.ASSESSED, JUDGES, 'claim.assessed'),
    row('WITHDRAW', [S.SUBMITTED], S.WITHDRAWN, [CUSTOMER, ...DESK], 'claim.withdrawn'),
    // Others may be agreeing to it just then: what was asked of them is given up by staff.
    row('WITHDRAW', [S.ASSESSED], S.WITHDRAWN, DESK, 'claim.withdrawn'),
    row('SEND_BACK', OWED, STAYS, [CUSTOMER, ...DESK, STORES], 'goods.sentBack'),
    row('RECEIVE', OWED, STAYS, STOREKEEPERS, 'goods.received'),
    row('APPRAISE', OWED, STAYS, [QUALITY, ENGINEER, MANAGER], 'goods.appraised'),
    row('DISPOSE', OWED, STAYS, STOREKEEPERS, 'goods.disposed'),
    row('SEND_EXCHANGE', [S.APPROVED], STAYS, STOREKEEPERS, 'goods.exchangeSent'),
    row('CONFIRM_EXCHANGE', OWED, STAYS, [CUSTOMER, ...DESK, STORES], 'goods.exchangeReceived'),
    row('RECORD_COST', OWED, STAYS, [...DESK, STORES, FINANCE], 'claim.costRecorded'),
    row('PAY', [S.APPROVED], STAYS, [FINANCE], 'claim.paid'),
    row('CORRECT', OWED, STAYS, [FINANCE], 'claim.corrected'),
    row('REVERSE', [S.APPROVED], S.REVERSED, [FINANCE], 'claim.reversed'),
    row('APPROVE', [S.ASSESSED], S.APPROVED, SYSTEM, 'claim.approved'),
    row('DECLINE', OPEN, S.DECLINED, SYSTEM, 'claim.declined'),
    row('SETTLE', [S.APPROVED], S.SETTLED, SYSTEM, 'claim.settled'),
    row('REOPEN', [S.SETTLED], S.APPROVED, SYSTEM, 'claim.corrected'),
  ],
};

const GOODS_COME_BACK: readonly ClaimKind[] = [ClaimKind.RETURN, ClaimKind.EXCHANGE];

/** Whether a step makes sense for a claim of that kind: compensated goods stay, and only an exchange sends others. */
export function fitsKind(step: ClaimStep, kind: ClaimKind): boolean {
  switch (step) {
    case 'SEND_BACK':
    case 'RECEIVE':
    case 'APPRAISE':
    case 'DISPOSE':
      return GOODS_COME_BACK.includes(kind);
    case 'SEND_EXCHANGE':
    case 'CONFIRM_EXCHANGE':
      return kind === ClaimKind.EXCHANGE;
    case 'PAY':
      return kind !== ClaimKind.EXCHANGE;
    default:
      return true;
  }
}
