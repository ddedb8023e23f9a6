import { readFileSync } from 'node:fs';
import { buildSchema as parseSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from './build-schema.js';
import { sdlOf } from './print-schema.js';

const contract = parseSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildSchema();
});

/** `Type.field(arg: Type): Type` of everything that can be asked; enum words and input fields as well. */
function lines(of: GraphQLSchema): Set<string> {
  const found = new Set<string>();
  for (const type of Object.values(of.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type)) for (const { name } of type.getValues()) found.add(`${type.name}.${name}`);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) found.add(`${type.name}.${field.name}: ${field.type}`);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const args = field.args.map(({ name, type: of }) => `${name}: ${of}`).toSorted();
      found.add(`${type.name}.${field.name}${args.length ? `(${args.join(', ')})` : ''}: ${field.type}`);
    }
  }
  return found;
}

test('every question of the contract is answered, with exactly its arguments and types', () => {
  const offered = lines(schema);
  const types = new Set([...offered].map((line) => line.split('.')[0]));
  const promised = [...lines(contract)].filter(
    (line) => types.has(line.split('.')[0]!) && !/^(Mutation|Subscription)\./.test(line),
  );
  expect(promised.filter((line) => !offered.has(line))).toEqual([]);
  const known = lines(contract);
  expect([...offered].filter((line) => !known.has(line))).toEqual([]);
});

test('every type, field, argument, word and input is described', () => {
  const silent: string[] = [];
  const hear = (name: string, description: string | null | undefined) => {
    if (!description?.trim()) silent.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || ['Query', 'Mutation', 'Subscription'].includes(type.name)) continue;
    hear(type.name, type.description);
    if (isEnumType(type)) for (const word of type.getValues()) hear(`${type.name}.${word.name}`, word.description);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)))
      continue;
    for (const field of Object.values(type.getFields())) {
      hear(`${type.name}.${field.name}`, field.description);
      if ('args' in field)
        for (const arg of field.args) hear(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  expect(silent).toEqual([]);
});

test('the printed contract marks personal data', () => {
  const printed = sdlOf(schema);
  for (const field of ['phone: String @personal', 'address: String @personal', 'signerName: String @personal'])
    expect(printed).toContain(field);
  expect(() => parseSchema(printed)).not.toThrow();
});
