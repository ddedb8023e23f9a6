import { PriceClass } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(PriceClass, 'PriceClass', 'The price lists.', {
  ORDINARY_PART: 'Parts at market price.',
  SPECIAL_PART: 'Parts at list price.',
  LABOUR: 'Work.',
  TRAVEL: 'Travel.',
});
