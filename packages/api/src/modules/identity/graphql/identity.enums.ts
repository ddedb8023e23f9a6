import { AccountKind, ActorKind, Role } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(Role, 'Role', 'What somebody does in the organization.', {
  CUSTOMER: 'Is served.',
  AGENT: 'Takes requests and speaks with customers.',
  DISPATCHER: 'Sends technicians.',
  TECHNICIAN: 'Does the work.',
  ENGINEER: 'Answers hard questions.',
  QUALITY: 'Looks into causes.',
  CALLBACK_AGENT: 'Asks customers how it was.',
  STORES: 'Keeps parts.',
  FINANCE: 'Keeps the books.',
  SUPERVISOR: 'Inspects the service and answers to the company, not to it.',
  MANAGER: 'Runs the service.',
  EXECUTIVE: 'Runs the company.',
  PARTNER: 'A dealer, outlet or supplier.',
  ADMIN: 'Keeps accounts and rules.',
});

closedSet(AccountKind, 'AccountKind', 'Whose login an account is.', {
  CUSTOMER: "A customer's.",
  STAFF: "A member of staff's.",
  PARTNER: "A partner's.",
});

closedSet(ActorKind, 'ActorKind', 'Who is acting.', {
  ANONYMOUS: 'Nobody known.',
  CUSTOMER: 'A customer.',
  STAFF: 'A member of staff.',
  PARTNER: 'A partner, or its program.',
  SYSTEM: 'The product itself.',
});
