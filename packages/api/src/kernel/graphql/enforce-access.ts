import { GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Actor } from '../actor.js';
import type { Access } from './access.js';

/** Refuses root fields to those whose access does not allow them: before anything is read or decided. */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    for (const field of Object.values(type?.getFields() ?? {})) guard(field);
  return schema;
}

function guard(field: GraphQLField<unknown, { actor: Actor }>): void {
  const access = field.extensions['access'] as Access;
  const { resolve, subscribe } = field;
  if (subscribe) {
    field.subscribe = (root, args, context, info) => {
      check(access, context.actor);
      return subscribe(root, args, context, info);
    };
  }
  if (resolve && !subscribe) {
    field.resolve = (root, args, context, info) => {
      check(access, context.actor);
      return resolve(root, args, context, info);
    };
  }
}

function check(access: Access, actor: Actor): void {
  if (access.allows(actor)) return;
  if (actor.kind === 'ANONYMOUS') throw new GraphQLError('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
  throw new GraphQLError('You may not do this', { extensions: { code: 'FORBIDDEN' } });
}
