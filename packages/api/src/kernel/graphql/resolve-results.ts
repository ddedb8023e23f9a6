import { isUnionType, type GraphQLSchema, type GraphQLUnionType } from 'graphql';

/**
 * Results of changes say at once what they are: a refusal is an instance of its error class, everything else is the
 * success. (type-graphql's own type resolvers are asynchronous, which a compiled executor cannot use.)
 */
export function resolveResults(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) if (isUnionType(type)) type.resolveType = resolverOf(type);
  return schema;
}

function resolverOf(union: GraphQLUnionType): (value: object) => string {
  const names = new Set(union.getTypes().map(({ name }) => name));
  const isError = (name: string) =>
    union
      .getTypes()
      .find((type) => type.name === name)!
      .getInterfaces()
      .some((one) => one.name === 'UserError');
  const success = [...names].find((name) => !isError(name))!;
  return (value) => (names.has(value.constructor.name) ? value.constructor.name : success);
}
