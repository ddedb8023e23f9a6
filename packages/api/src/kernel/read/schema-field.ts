import type { GraphQLObjectType } from 'graphql';

/** A field of an object type in a schema that is being put together: its resolver may still be set. */
export type SchemaField = ReturnType<GraphQLObjectType['getFields']>[string];
