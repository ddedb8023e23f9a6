import { SavedViewPage } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(SavedViewPage, 'SavedViewPage', 'A list with filters that can be saved.', {
  QUEUE: 'All work.',
  CLAIMS: 'Returns, compensations and exchanges.',
});
