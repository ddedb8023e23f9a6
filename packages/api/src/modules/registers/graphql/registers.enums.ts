import { CustomerGrade, CustomerKind } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(CustomerKind, 'CustomerKind', 'What a customer is.', {
  PERSON: 'A person.',
  COMPANY: 'A company.',
});

closedSet(CustomerGrade, 'CustomerGrade', 'How closely a customer is looked after.', {
  ORDINARY: 'As usual.',
  LONG_STANDING: 'For a long time.',
  IMPORTANT: 'Important.',
  KEY: 'Most important.',
});
