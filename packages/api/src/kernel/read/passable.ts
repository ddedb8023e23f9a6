import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  getNullableType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { SchemaField } from './schema-field.js';
import { isRelation, type Column, type Field, type View } from './view.js';

/** Fields whose JSON, as PostgreSQL writes it, is the answer's. */
const passable = new WeakSet<SchemaField>();
export const isPassable = (field: SchemaField) => passable.has(field);

/** Marks the fields that need nothing of the executor: no code, no resolver, no change of the value. */
export function markPassable(schema: GraphQLSchema, views: readonly View[], plainScalars: ReadonlySet<string>): void {
  const markAll = (type: GraphQLObjectType, declared: Readonly<Record<string, Field>>) => {
    for (const field of Object.values(type.getFields())) {
      const one = declared[field.name],
        of = getNamedType(field.type);
      if (!one || one.kind === 'code' || (one.kind === 'column' && !isPlain(one, field))) continue;
      if (one.kind === 'embedded' && isObjectType(of)) markAll(of, one.fields);
      if (isRelation(one) && one.kind === 'connection' && isObjectType(of)) markConnection(of);
      passable.add(field);
    }
  };
  const isPlain = ({ json }: Column, { type }: SchemaField) => {
    const named = getNamedType(type);
    if (isListType(getNullableType(type)) && json !== 'strings') return false;
    if (isEnumType(named)) return named.getValues().every(({ name, value }) => name === value);
    return isScalarType(named) && (isSpecifiedScalarType(named) || plainScalars.has(named.name));
  };
  for (const view of views) {
    const type = schema.getType(view.name);
    const types = isObjectType(type) ? [type] : isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    for (const one of types) markAll(one, view.fields);
  }
}

/** A connection's own parts; an edge or page without a resolver holds nothing else. */
export function markConnection(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    if (field.resolve || passable.has(field)) continue;
    passable.add(field);
    const of = getNamedType(field.type);
    if (field.name === 'edges' || field.name === 'pageInfo') if (isObjectType(of)) markConnection(of);
  }
}
