import type {
  LiabilityAction,
  LiabilityState,
  PenaltyAction,
  PenaltyState,
  RecoveryAction,
  RecoveryState,
} from '@aftercare/schema';

type Allowed<State extends string, Action> = Readonly<Record<State, readonly Action[]>>;

/** What may become of a decision on a loss; who may, is another question. */
const LIABILITY: Allowed<LiabilityState, LiabilityAction> = {
  PROPOSED: [],
  DECLINED: [],
  IN_FORCE: ['DISPUTE', 'DECIDE_ANEW', 'CLAIM_RECOVERY'],
  DISPUTED: ['DISPUTE', 'UPHOLD', 'DECIDE_ANEW'],
  SUPERSEDED: [],
};
export const liabilityActions = (state: LiabilityState): readonly LiabilityAction[] => LIABILITY[state];

const RECOVERY: Allowed<RecoveryState, RecoveryAction> = {
  CLAIMED: ['RECORD_LETTER', 'RECORD_RECEIPT', 'CLOSE', 'WITHDRAW'],
  PARTLY_RECEIVED: ['RECORD_LETTER', 'RECORD_RECEIPT', 'CLOSE'],
  RECEIVED: [],
  CLOSED: [],
  WITHDRAWN: [],
};
export const recoveryActions = (state: RecoveryState): readonly RecoveryAction[] => RECOVERY[state];

const PENALTY: Allowed<PenaltyState, PenaltyAction> = {
  DUE: ['CHARGE', 'REVERSE'],
  CHARGED: ['APPEAL'],
  APPEALED: ['UPHOLD', 'REVERSE'],
  REVERSED: [],
};
export const penaltyActions = (state: PenaltyState): readonly PenaltyAction[] => PENALTY[state];
