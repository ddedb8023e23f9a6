import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { View } from '../read/index.js';

/**
 * Refuses to start while anything can be asked without having said by whom: every root field declares its access,
 * every object type is read through a view or declared as carried. Types of connections are carried by nature.
 *
 * @throws Error naming every undeclared field and type
 */
export function assertAccessDeclared(schema: GraphQLSchema, views: readonly View[]): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(isObjectType);
  const viewed = new Set(views.map(({ name }) => name));
  const faults = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => (roots.includes(type) ? undeclaredFields(type) : isDeclared(type, viewed) ? [] : [type.name]));
  if (faults.length) throw new Error(`Nobody has said who may see or do:\n  ${faults.join('\n  ')}`);
}

const undeclaredFields = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter(({ extensions }) => !extensions['access'])
    .map(({ name }) => `${type.name}.${name}`);

const isDeclared = (type: GraphQLObjectType, viewed: ReadonlySet<string>): boolean =>
  viewed.has(type.name) || Boolean(type.extensions['access']);
