import { ScorecardAction, ScorecardState, ScoredKind, ServiceMetric } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(ScorecardState, 'ScorecardState', 'How far a card is.', {
  OPEN: 'It is being judged.',
  SIGNED_OFF: 'It is signed, and stays as it is.',
});

closedSet(ScorecardAction, 'ScorecardAction', 'What can be done to a card.', {
  JUDGE: 'Give marks.',
  SIGN_OFF: 'Sign it: score and grade are final then.',
  CORRECT: 'Open a new card in its place, with a reason.',
});

closedSet(ScoredKind, 'ScoredKind', 'Whose work a card is about.', {
  PERSON: 'A member of staff.',
  DEPARTMENT: 'A department of the policy.',
  ORGANIZATION: 'The whole company.',
});

closedSet(ServiceMetric, 'ServiceMetric', 'What is counted about a service.', {
  SATISFACTION: 'What customers gave, of the best marks they could give.',
  RESOLUTION_RATE: 'Requests that were resolved.',
  ON_TIME_RATE: 'Promises that were kept, of those that were due.',
  FIRST_TIME_FIX_RATE: 'Repairs done with the first visit that lasted, of all first visits.',
  REPEAT_REPAIR_RATE: 'Repairs that did not last.',
  CALLBACK_RATE: 'Customers who were called back.',
});
