import { type GraphQLError, GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import { expect, test } from 'vitest';
import type { Actor } from '../actor.js';
import { anyOneOf, CARRIED, CUSTOMERS, MEMBERS, membersWithScope, STAFF, staffWith, type Access } from './access.js';
import { assertAccessDeclared } from './assert-access-declared.js';
import { enforceAccess } from './enforce-access.js';

const actor = (change: Partial<Actor>): Actor => ({
  kind: 'STAFF',
  organizationId: 'o',
  accountId: 'a',
  roles: [],
  customerId: null,
  technicianId: null,
  partnerId: null,
  scopes: [],
  language: 'en',
  ...change,
});
const schemaWith = (access: Access | null, carried: Access | null = CARRIED) => {
  const extensions = (one: Access | null) => (one ? { access: one } : {});
  const Thing = new GraphQLObjectType({
    name: 'Thing',
    extensions: extensions(carried),
    fields: { name: { type: GraphQLString } },
  });
  const fields = { thing: { type: Thing, extensions: extensions(access), resolve: () => ({ name: 'seen' }) } };
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
};

test('nothing starts while a question or a type has not said whose it is', () => {
  expect(() => assertAccessDeclared(schemaWith(null), [])).toThrow('Query.thing');
  expect(() => assertAccessDeclared(schemaWith(MEMBERS, null), [])).toThrow('Thing');
  expect(() => assertAccessDeclared(schemaWith(MEMBERS), [])).not.toThrow();
});

test('whoever may not ask is told so before anything is read', async () => {
  const schema = enforceAccess(schemaWith(staffWith('MANAGER')));
  const ask = (who: Actor) => graphql({ schema, source: '{ thing { name } }', contextValue: { actor: who } });
  expect((await ask(actor({ roles: ['MANAGER'] }))).data).toEqual({ thing: { name: 'seen' } });
  const codes = async (who: Actor) =>
    ((await ask(who)).errors as GraphQLError[]).map(({ extensions }) => extensions['code']);
  expect(await codes(actor({ roles: ['AGENT'] }))).toEqual(['FORBIDDEN']);
  expect(await codes(actor({ kind: 'CUSTOMER', roles: ['MANAGER'] }))).toEqual(['FORBIDDEN']);
  expect(await codes(actor({ kind: 'ANONYMOUS' }))).toEqual(['UNAUTHENTICATED']);
});

test('a program may only what its key says, while people of the partner may what the partner may', () => {
  const access = membersWithScope('requests:read');
  expect(access.allows(actor({ kind: 'PARTNER', accountId: null, scopes: ['assets:read'] }))).toBe(false);
  expect(access.allows(actor({ kind: 'PARTNER', accountId: null, scopes: ['requests:read'] }))).toBe(true);
  expect(access.allows(actor({ kind: 'PARTNER' }))).toBe(true);
  expect(access.allows(actor({ kind: 'ANONYMOUS' }))).toBe(false);
});

test('one of several ways is enough', () => {
  const access = anyOneOf(CUSTOMERS, STAFF);
  expect(['CUSTOMER', 'STAFF', 'PARTNER'].map((kind) => access.allows(actor({ kind: kind as Actor['kind'] })))).toEqual(
    [true, true, false],
  );
});
