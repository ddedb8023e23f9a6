import type { GlobalIdType } from '@aftercare/schema';
import type { GraphQLSchema } from 'graphql';
import type { View } from './view.js';

const registries = new WeakMap<GraphQLSchema, ReadonlyMap<GlobalIdType, View>>();

/** The type whose global ids name this view's rows; undefined for a view without an id. */
export function globalIdTypeOf({ fields }: View): GlobalIdType | undefined {
  const id = fields.id;
  return id?.kind === 'column' ? id.globalId : undefined;
}

/** Remembers which view a global id of a type is read through. */
export function register(schema: GraphQLSchema, views: readonly View[]): void {
  const concreteLast = views.toSorted((a, b) => Number(!a.typename) - Number(!b.typename));
  registries.set(
    schema,
    new Map(
      concreteLast.flatMap((view) => {
        const type = globalIdTypeOf(view);
        return type ? [[type, view] as const] : [];
      }),
    ),
  );
}

export const viewsOf = (schema: GraphQLSchema): ReadonlyMap<GlobalIdType, View> => registries.get(schema) ?? new Map();
