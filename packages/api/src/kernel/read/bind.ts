import { getNamedType, isAbstractType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { SchemaField } from './schema-field.js';
import { faultsOfField, faultsOfView } from './faults.js';
import { markPassable } from './passable.js';
import { register } from './registry.js';
import { keyOf } from './selection.js';
import type { Embedded, Field, View } from './view.js';

export interface BindOptions {
  /** Custom scalars whose serialized form is the JSON value as PostgreSQL wrote it. */
  readonly plainScalars?: readonly string[];
}

/**
 * Joins views and schema once, at start-up, and refuses to start when they disagree: a field is in the view or has a
 * resolver, never both, never neither; nothing non-null may be hidden by access; every filter and order a client can
 * name is declared. Plain fields keep no resolver at all: the executor reads the property.
 */
export function bindViews(schema: GraphQLSchema, views: readonly View[], options: BindOptions = {}): GraphQLSchema {
  const faults = views.flatMap((view) => [...faultsOfView(view, views), ...bindView(schema, view)]);
  if (faults.length) throw new Error(`Views and schema disagree:\n  ${[...new Set(faults)].join('\n  ')}`);
  register(schema, views);
  markPassable(schema, views, new Set(options.plainScalars ?? ['DateTime', 'LocalDate', 'BigInt', 'JSON']));
  resolveTypesOf(schema, views);
  return schema;
}

function bindView(schema: GraphQLSchema, view: View): string[] {
  const types = typesOf(schema, view.name);
  if (!types.length) return [`${view.name}: the schema has no such object, interface or union type`];
  const faults = types.flatMap((type) => bindType(type, view.fields, view));
  const unknown = Object.keys(view.fields).filter((name) => !types.some((type) => type.getFields()[name]));
  return [...faults, ...unknown.map((name) => `${view.name}.${name} is in the view but not in the schema`)];
}

function bindType(type: GraphQLObjectType, declared: Readonly<Record<string, Field>>, view: View): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const name = `${type.name}.${field.name}`,
      one = declared[field.name],
      known = bound.get(field);
    if (!one) return field.resolve ? [] : [`${name} is neither in the view nor has a resolver`];
    if (field.resolve && field.resolve !== known && !field.args.length)
      return [`${name} is in the view and has a resolver (its type needs simpleResolvers: true)`];
    const resolve = resolverOf(one, field);
    if (resolve) bound.set(field, resolve);
    field.resolve = resolve;
    return [
      ...faultsOfField(name, one, field, view),
      ...(one.kind === 'embedded' ? bindEmbedded(field, one, view) : []),
    ];
  });
}

const bound = new WeakMap<SchemaField, SchemaField['resolve']>();

function bindEmbedded(field: SchemaField, declared: Embedded, view: View): string[] {
  const type = getNamedType(field.type);
  return isObjectType(type)
    ? bindType(type, declared.fields, view)
    : [`${type.name} is no object type, but embedded in ${view.name}`];
}

function resolverOf(declared: Field, field: SchemaField): SchemaField['resolve'] {
  if (declared.kind === 'code') {
    const sources = [...declared.needs, ...Object.keys(declared.reads ?? {})];
    return (row, _args, context) =>
      declared.run(Object.fromEntries(sources.map((name) => [name, row[`$${name}`]])), context as never);
  }
  return field.args.length ? (row, _args, _context, info) => row[keyOf(info.fieldNodes[0]!)] : undefined;
}

const typesOf = (schema: GraphQLSchema, name: string): readonly GraphQLObjectType[] => {
  const type = schema.getType(name);
  return isObjectType(type) ? [type] : isAbstractType(type) ? schema.getPossibleTypes(type) : [];
};

/** Rows say what type they are. (type-graphql's own type resolvers are asynchronous, which graphql-jit cannot use.) */
function resolveTypesOf(schema: GraphQLSchema, views: readonly View[]): void {
  const viewed = new Set(views.flatMap(({ name }) => typesOf(schema, name)));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type) || !schema.getPossibleTypes(type).some((one) => viewed.has(one))) continue;
    const otherwise = type.resolveType;
    type.resolveType = (row, ...rest) => row.__typename ?? otherwise?.(row, ...rest);
  }
}
