import {
  ApprovalSubject,
  BearerKind,
  CareState,
  PenaltyBase,
  PenaltyUnit,
  PlanKind,
  PolicyAction,
  PolicyChangeKind,
  PolicyState,
  QuestionForm,
} from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(PolicyState, 'PolicyState', 'Where a version of a policy stands.', {
  DRAFT: 'Being written.',
  REVIEWED: 'Looked through.',
  APPROVED: 'Agreed to.',
  IN_FORCE: 'Binding new requests.',
  SUPERSEDED: 'Replaced.',
  WITHDRAWN: 'Given up before it bound anybody.',
});

closedSet(PolicyAction, 'PolicyAction', 'What somebody may do with a version of a policy.', {
  SAVE: 'Write in it.',
  REVIEW: 'Say that it was looked through.',
  RETURN: 'Give it back to its authors.',
  APPROVE: 'Agree to it.',
  PUT_IN_FORCE: 'Set the moment from which it binds requests.',
  WITHDRAW: 'Give it up.',
});

closedSet(PolicyChangeKind, 'PolicyChangeKind', 'What became of a place in a policy between two versions.', {
  ADDED: 'It is new.',
  REMOVED: 'It is gone.',
  CHANGED: 'It says something else.',
  MOVED: 'It stands before other rows, or after them, so that it decides earlier or later.',
});

closedSet(PlanKind, 'PlanKind', 'What falls due for a unit by itself.', {
  MAINTENANCE: 'Maintenance.',
  INSPECTION: 'An inspection.',
  CUSTOMER_VISIT: 'A visit to the customer.',
  TRAINING: 'Training of the people who use it.',
});

closedSet(CareState, 'CareState', 'Where something stands that falls due for a unit by itself.', {
  OPEN: 'To be done.',
  OVERDUE: 'Its day has passed.',
  DONE: 'Done; nothing more falls due.',
});

closedSet(QuestionForm, 'QuestionForm', 'How a question is answered.', {
  CHOICE: 'One of its choices, by code.',
  NUMBER: 'A number, in its unit.',
  YES_NO: '`yes` or `no`.',
  MOMENT: 'A date and time, ISO 8601.',
});

closedSet(BearerKind, 'BearerKind', 'What a name of the policy is that may bear a loss or a penalty.', {
  UNIT: 'A unit of the organization.',
  NAMED_UNIT: 'A unit that is named case by case.',
  COMPANY: 'The organization as a whole.',
  OUTSIDER: 'Somebody outside, who is named and asked for the money.',
  CUSTOMER: 'The customer: nobody of the organization pays.',
  LIABLE_UNITS: 'The units that bear the loss, by their shares of it.',
  PERSON: 'A person, who is named.',
});

closedSet(PenaltyUnit, 'PenaltyUnit', 'What an amount is counted by.', {
  TIME: 'Each time.',
  TON: 'Each metric ton.',
  PIECE: 'Each piece.',
  DAY: 'Each day.',
  MONTH: 'Each month.',
});

closedSet(PenaltyBase, 'PenaltyBase', 'What a share is taken of.', {
  LOSS: 'The loss.',
  EX_WORKS_PRICE: 'The price ex works of the goods.',
  COSTS: 'The costs of looking into it.',
  FREIGHT_AND_STORAGE: 'Freight and storage.',
  MONTHLY_BONUS: "The month's bonus.",
});

closedSet(ApprovalSubject, 'ApprovalSubject', 'What may need an approval.', {
  SOLUTION: 'A solution.',
  EXTENSION: 'More time.',
  CLAIM: 'A claim.',
  GOODWILL: 'Service free of charge beyond the rules.',
  ALTERNATIVE_METHOD: 'Another way of doing the work.',
  TEAM: 'Who looks into a case.',
  LIABILITY: 'Who bears a loss, other than by the rule.',
  PENALTY: 'A penalty.',
  PURCHASE_PLAN: 'What is to be bought.',
  REQUISITION: 'Parts from the store.',
  STOCKTAKE: 'The outcome of a stocktake.',
  POLICY_VERSION: 'A version of the policy.',
  EXCEPTION: 'An exception to the policy.',
  DEPOSIT_USE: 'Drawing on a deposit.',
  WEEKLY_PLAN: 'The plan of a week.',
  ADMISSION: 'Entry to a place.',
  SETTLEMENT: 'A settlement.',
  WRITE_OFF: 'Writing something off.',
});
