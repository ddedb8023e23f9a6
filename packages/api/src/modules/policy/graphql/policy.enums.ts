import { CareState, PlanKind, PolicyState, QuestionForm } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(PolicyState, 'PolicyState', 'Where a version of a policy stands.', {
  DRAFT: 'Being written.',
  REVIEWED: 'Looked through.',
  APPROVED: 'Agreed to.',
  IN_FORCE: 'Binding new requests.',
  SUPERSEDED: 'Replaced.',
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

export { QuestionForm };
