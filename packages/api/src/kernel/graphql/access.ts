import { Extensions } from 'type-graphql';
import type { Actor } from '../actor.js';
import { mayAsPartner } from '../may-as-partner.js';
import { isFieldOnly } from '../who.js';

/** Who may ask a question or make a change at all. What they see of the answer is the views' matter. */
export interface Access {
  /** Read in the schema's documentation and in refusals. */
  readonly name: string;
  readonly allows: (actor: Actor) => boolean;
}

/** The access of types that hold nothing of their own. */
export const CARRIED: Access = { name: 'whoever may see what carries it', allows: () => true };
/** Signing in, and what the sign-in page shows. */
export const ANYBODY: Access = { name: 'anybody', allows: () => true };
/** Whoever is signed in, and programs with a key. */
export const MEMBERS: Access = { name: 'members of the organization', allows: ({ kind }) => kind !== 'ANONYMOUS' };
export const STAFF: Access = { name: 'staff', allows: ({ kind }) => kind === 'STAFF' };
/** Staff who are not only technicians. */
export const OFFICE: Access = {
  name: 'staff of the office',
  allows: (actor) => actor.kind === 'STAFF' && !isFieldOnly(actor),
};
export const CUSTOMERS: Access = { name: 'customers', allows: ({ kind }) => kind === 'CUSTOMER' };

/** Staff with any of these roles. */
export const staffWith = (...roles: Actor['roles'][number][]): Access => ({
  name: `staff: ${roles.join(', ')}`,
  allows: (actor) => actor.kind === 'STAFF' && roles.some((role) => actor.roles.includes(role)),
});

/** Any one of these is enough. */
export const anyOneOf = (...options: Access[]): Access => ({
  name: options.map(({ name }) => name).join('; '),
  allows: (actor) => options.some((option) => option.allows(actor)),
});

/** Members; programs only with the scope in their key. People of a partner need none. */
export const membersWithScope = (scope: string): Access => ({
  name: `members of the organization; programs with the scope ${scope}`,
  allows: (actor) => MEMBERS.allows(actor) && (actor.kind !== 'PARTNER' || mayAsPartner(actor, scope)),
});

/** Declares who may use a query, mutation or subscription. Without it the server does not start. */
export const Allowed = (access: Access) => Extensions({ access });
