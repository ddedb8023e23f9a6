import {
  CustodyStage,
  HandOver,
  LiabilityAction,
  LiabilityOrigin,
  LiabilityState,
  LossOrigin,
  PenaltyAction,
  PenaltyState,
  RecoveryAction,
  RecoveryParty,
  RecoveryState,
  RecoveryStepKind,
} from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(CustodyStage, 'CustodyStage', 'Whose hands goods pass through on their way to the customer, in order.', {
  PRODUCTION: 'Whoever made them.',
  STORES: 'The stores.',
  QUALITY: 'Quality.',
  CARRIER: 'The carrier: from here on they are loaded.',
  CUSTOMER: 'The customer.',
});

closedSet(HandOver, 'HandOver', 'How far goods had been handed over, by who has signed for them.', {
  NOT_SIGNED_BY_STORES: 'Stores have not signed.',
  BEFORE_LOADING: 'Signed for by stores, and not yet loaded.',
  THREE_PARTIES_SIGNED: 'Loaded after stores, quality and the carrier had signed.',
  SIGNATURE_MISSING: 'Loaded with one of the three signatures missing.',
});

closedSet(LiabilityState, 'LiabilityState', 'Where a decision on who bears a loss stands.', {
  PROPOSED: 'Waits for those who must agree.',
  DECLINED: 'Was not agreed to, or is not asked for any more.',
  IN_FORCE: 'It holds.',
  DISPUTED: 'It holds, and a unit objects.',
  SUPERSEDED: 'Another took its place.',
});

closedSet(LiabilityOrigin, 'LiabilityOrigin', 'Where the shares of a decision come from.', {
  RULE: 'The policy, by the facts of the case.',
  OVERRIDE: 'People, with the consent the policy asks for.',
});

closedSet(LossOrigin, 'LossOrigin', 'Where the sum of a loss is known from.', {
  CLAIMS: 'What was agreed to be due of the claims on the request, line by line.',
  FACTS: 'What was stated of the case.',
});

closedSet(LiabilityAction, 'LiabilityAction', 'What somebody may do with a decision on who bears a loss.', {
  DISPUTE: 'Object to a share, for the unit that was given it.',
  UPHOLD: 'Let it stand, and say why.',
  DECIDE_ANEW: 'Decide again by the rule, or propose other shares.',
  CLAIM_RECOVERY: 'Claim money of somebody outside.',
});

closedSet(RecoveryParty, 'RecoveryParty', 'Who is asked for money.', {
  CARRIER: 'A carrier.',
  INSURER: 'An insurer.',
  SUPPLIER: 'A supplier.',
});

closedSet(RecoveryState, 'RecoveryState', 'Where a claim for money from outside stands.', {
  CLAIMED: 'Nothing has come yet.',
  PARTLY_RECEIVED: 'Part of it has come.',
  RECEIVED: 'All of it has come.',
  CLOSED: 'No more will come; somebody else bears the rest.',
  WITHDRAWN: 'It is not claimed any more.',
});

closedSet(RecoveryStepKind, 'RecoveryStepKind', 'What happened to a claim for money from outside.', {
  CLAIMED: 'It was made.',
  LETTER_SENT: 'A letter was sent.',
  LETTER_RECEIVED: 'A letter came.',
  MONEY_RECEIVED: 'Money came.',
  CLOSED: 'It was closed.',
  WITHDRAWN: 'It was taken back.',
});

closedSet(RecoveryAction, 'RecoveryAction', 'What somebody may do with a claim for money from outside.', {
  RECORD_LETTER: 'Put a letter on record.',
  RECORD_RECEIPT: 'Put money on record that has come.',
  CLOSE: 'Say that no more will come.',
  WITHDRAW: 'Take it back.',
});

closedSet(PenaltyState, 'PenaltyState', 'Where a penalty stands.', {
  DUE: 'Due; what it comes to, or who bears it, is not known yet.',
  CHARGED: 'Charged.',
  APPEALED: 'Charged, and somebody objects.',
  REVERSED: 'Taken back.',
});

closedSet(PenaltyAction, 'PenaltyAction', 'What somebody may do with a penalty.', {
  CHARGE: 'Say what it is counted by, and charge it.',
  APPEAL: 'Object to it.',
  UPHOLD: 'Let it stand, and say why.',
  REVERSE: 'Take it back, and say why.',
});
