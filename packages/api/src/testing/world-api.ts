import { graphql, type GraphQLSchema } from 'graphql';
import { Context, type House } from '../app/context.js';
import type { Actor } from '../kernel/actor.js';
import type { ServiceWorld } from './service-world.js';

/** What the API serves somebody's request with in a world. @param more what its house has besides */
export function worldContext(world: ServiceWorld, actor: Actor, more: Partial<House> = {}): Context {
  const { database, personalData, policies } = world;
  const house = { database, personalData, policies, now: () => world.now, ...more } as House;
  return new Context(house, actor, null, null);
}

/** What the API answers somebody in a world. @throws the first error, where there is one */
// oxlint-disable-next-line typescript/no-explicit-any -- each answer is read by its own expectations
export async function askWorld<T = Record<string, any>>(
  schema: GraphQLSchema,
  contextValue: Context,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<T> {
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
  if (errors) throw errors[0]!;
  return data as T;
}
