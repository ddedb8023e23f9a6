import { ConsentKind, ConsentMethod, ConsentState, Entitlement } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(Entitlement, 'Entitlement', 'Who bears the cost of the service.', {
  FREE: 'The organization.',
  PAID: 'The customer, at list prices.',
  COST_PRICE: 'The customer, at cost.',
  ADVICE_ONLY: 'Only advice is given.',
  REFUSED: 'Nothing is done.',
});

closedSet(ConsentKind, 'ConsentKind', 'What a customer is asked to agree to.', {
  PAID_WORK: 'Work that costs money.',
  REMOTE_ACCESS: 'Access to their system from afar.',
});

closedSet(ConsentState, 'ConsentState', 'Where a consent stands.', {
  REQUESTED: 'Asked, not answered.',
  GIVEN: 'Agreed.',
  DECLINED: 'Declined.',
  WITHDRAWN: 'Taken back.',
});

closedSet(ConsentMethod, 'ConsentMethod', 'How the customer said yes.', {
  PORTAL: 'In the portal.',
  PHONE: 'On the telephone.',
  ON_PAPER: 'On paper.',
});
