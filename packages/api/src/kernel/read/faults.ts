import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { SchemaField } from './schema-field.js';
import { isProven, waysOf } from './access.js';
import { isRelation, type Column, type Field, type Relation, type View } from './view.js';

/** What is wrong with a view by itself. */
export function faultsOfView(view: View, views: readonly View[]): string[] {
  const faults: string[] = [];
  if (!view.access) return [`${view.name} does not say who may see it`];
  if (views.some((other) => other !== view && other.name === view.name)) faults.push(`${view.name} is declared twice`);
  if (isCircular(view)) faults.push(`${view.name} is visible through itself`);
  for (const [name, order] of Object.entries(view.orders))
    if (!order.length) faults.push(`${view.name}: the order ${name} has no columns`);
  if (!Object.keys(view.orders).length) faults.push(`${view.name} has no order`);
  for (const [name, field] of Object.entries(view.fields)) {
    if (!isRelation(field)) continue;
    const target = field.view();
    if (!target?.access) faults.push(`${view.name}.${name} leads to a view without access`);
    else if (!views.includes(target)) faults.push(`${view.name}.${name} leads to ${target.name}, which is not bound`);
    else if (field.order && !Object.hasOwn(target.orders, field.order))
      faults.push(`${view.name}.${name}: ${target.name} has no order ${field.order}`);
  }
  return faults;
}

function isCircular(view: View, seen: readonly View[] = []): boolean {
  if (seen.includes(view)) return true;
  return waysOf(view.access).some((way) => typeof way === 'object' && isCircular(way.parent(), [...seen, view]));
}

/** What is wrong between a view's field and the schema's. */
export function faultsOfField(name: string, declared: Field, field: SchemaField, view: View): string[] {
  if (isRelation(declared)) return faultsOfRelation(name, declared, field, view);
  if (declared.kind !== 'column') return [];
  if (declared.restricted && isNonNullType(field.type)) return [`${name} is non-null, but restricted to some actors`];
  return fits(declared, field) ? [] : [`${name} is ${field.type}, but its column gives JSON of kind ${declared.json}`];
}

function faultsOfRelation(name: string, relation: Relation, field: SchemaField, view: View): string[] {
  const target = relation.view();
  if (!target?.access) return [];
  const faults = relation.kind === 'count' ? [] : faultsOfArguments(name, target, field);
  if (
    relation.kind === 'one' &&
    isNonNullType(field.type) &&
    (relation.where || !isProven(target, { relation, parent: view }))
  )
    faults.push(`${name} is non-null, but who may see a ${view.name} may not see its ${target.name}`);
  if (relation.kind === 'connection') faults.push(...faultsOfConnection(name, field));
  return faults;
}

/** Every filter and order the schema offers must be one the view knows: else it would silently do nothing. */
export function faultsOfArguments(name: string, target: View, { args }: SchemaField): string[] {
  const filter = args.find((arg) => arg.name === 'filter'),
    order = args.find((arg) => arg.name === 'orderBy');
  const filterType = filter && getNamedType(filter.type),
    orderType = order && getNamedType(order.type);
  const filters = isInputObjectType(filterType) ? Object.keys(filterType.getFields()) : [];
  const orders = isEnumType(orderType) ? orderType.getValues().map(({ value }) => String(value)) : [];
  return [
    ...filters
      .filter((one) => !Object.hasOwn(target.filters, one))
      .map((one) => `${name}: ${target.name} has no filter ${one}`),
    ...orders
      .filter((one) => !Object.hasOwn(target.orders, one))
      .map((one) => `${name}: ${target.name} has no order ${one}`),
  ];
}

const PARTS = ['nodes', 'edges', 'pageInfo', 'totalCount'];

function faultsOfConnection(name: string, field: SchemaField): string[] {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return [`${name} is a connection, but ${type.name} is no object type`];
  return Object.values(type.getFields())
    .filter((part) => !PARTS.includes(part.name) && !part.resolve)
    .map((part) => `${type.name}.${part.name} is no part of a connection and has no resolver`);
}

const accepted: Record<string, readonly Column['json'][]> = {
  String: ['string'],
  ID: ['string'],
  Int: ['integer'],
  Float: ['integer', 'number'],
  Boolean: ['boolean'],
};

function fits({ json }: Column, { type }: SchemaField): boolean {
  const named = getNamedType(type);
  const isText = isEnumType(named) || named.name === 'String' || named.name === 'ID';
  if (isListType(getNullableType(type))) return json === 'any' || (json === 'strings' && isText);
  if (json === 'any' || json === 'strings')
    return json === 'any' && !isEnumType(named) && !isSpecifiedScalarType(named);
  return isEnumType(named) ? json === 'string' : !isSpecifiedScalarType(named) || accepted[named.name]!.includes(json);
}
