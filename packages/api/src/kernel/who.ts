import { Role } from '@aftercare/schema';
import type { Actor } from './actor.js';
import { mayAsPartner } from './may-as-partner.js';

/** Staff whose only role is the technician's: they see the work they are sent to, and what hangs on it. */
export const isFieldOnly = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && actor.roles.every((role) => role === Role.TECHNICIAN);

/** Staff with any other role see the whole organization; the product itself does, too. */
export const isOffice = (actor: Actor): boolean =>
  actor.kind === 'SYSTEM' || (actor.kind === 'STAFF' && !isFieldOnly(actor));

/** Inside the company: office and field. Customers and partners are told only what is public. */
export const isInside = (actor: Actor): boolean => actor.kind === 'STAFF' || actor.kind === 'SYSTEM';

/** A partner's person, or its program with the scope to read requests. */
export const readsAsPartner = (actor: Actor): boolean =>
  actor.kind === 'PARTNER' && mayAsPartner(actor, 'requests:read');
