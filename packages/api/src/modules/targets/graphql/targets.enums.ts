import { TargetSource } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(TargetSource, 'TargetSource', 'Where the figure of a target comes from.', {
  COUNTED: 'The product counts it.',
  MEASURED: 'Whoever answers for it measures it.',
});
