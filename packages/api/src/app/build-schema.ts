import 'reflect-metadata';
import { createPubSub } from '@graphql-yoga/subscription';
import { specifiedDirectives, type GraphQLSchema } from 'graphql';
import { buildSchema as buildTypes, type PubSub } from 'type-graphql';
import { assertAccessDeclared } from '../kernel/graphql/assert-access-declared.js';
import { DateScalar } from '../kernel/graphql/date.scalar.js';
import { enforceAccess } from '../kernel/graphql/enforce-access.js';
import { personalDirective } from '../kernel/graphql/personal.js';
import { resolveResults } from '../kernel/graphql/resolve-results.js';
import { bindViews } from '../kernel/read/index.js';
import { resolvers } from './resolvers.js';
import { views } from './views.js';

const ROOTS = {
  Query:
    'Questions. Each is answered as far as whoever asks may see; what they may not see is as if it were not there.',
  Mutation: 'Changes, one for each act of the business. Each is done whole or not at all, and once for each key.',
  Subscription: 'What is told live, to those who may see it.',
} as const;

/**
 * The executable schema: every type and resolver, bound to its view. Refuses to build while something has no declared
 * access, or views and types disagree.
 *
 * @param notices what subscriptions listen to; without it they hear nothing
 */
export async function buildSchema(notices: unknown = createPubSub()): Promise<GraphQLSchema> {
  const schema = await buildTypes({
    resolvers: [...resolvers] as [Function, ...Function[]],
    validate: false,
    // Apollo Server looks the finished schema over when it starts; the same once more by a whole introspection is slow.
    skipCheck: true,
    directives: [...specifiedDirectives, personalDirective],
    pubSub: notices as PubSub,
  });
  bindViews(schema, views, { plainScalars: ['DateTime', DateScalar.name, 'JSON'] });
  assertAccessDeclared(schema, views);
  for (const [name, description] of Object.entries(ROOTS)) schema.getType(name)!.description = description;
  return enforceAccess(resolveResults(schema));
}
