import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  isObjectType,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import { buildSchema } from './build-schema.js';

const FILE = fileURLToPath(new URL('../../../schema/schema.graphql', import.meta.url));

/** The contract as SDL, in alphabetical order, with its descriptions and the marks of personal data. */
export function sdlOf(schema: GraphQLSchema): string {
  const document = visit(parse(printSchema(lexicographicSortSchema(schema))), {
    ObjectTypeDefinition: (node) => ({
      ...node,
      fields: node.fields?.map((field) => marked(schema, node.name.value, field)),
    }),
  });
  return `${print(document)}\n`;
}

const PERSONAL: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'personal' } };

function marked(schema: GraphQLSchema, typeName: string, field: FieldDefinitionNode): FieldDefinitionNode {
  const type = schema.getType(typeName);
  const isPersonal = isObjectType(type) && type.getFields()[field.name.value]?.extensions['personal'];
  return isPersonal ? { ...field, directives: [PERSONAL] } : field;
}

/** Writes the contract; with `--check` only compares, and fails when the committed file says something else. */
async function main(): Promise<void> {
  const sdl = sdlOf(await buildSchema());
  if (!process.argv.includes('--check')) return writeFileSync(FILE, sdl);
  if (readFileSync(FILE, 'utf8') === sdl) return;
  process.stderr.write(
    'packages/schema/schema.graphql is not what the API offers. Print it again and review the change.\n',
  );
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
