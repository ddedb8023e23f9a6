import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { clip } from './program.mjs';
import { root } from './root.mjs';

const graphql = createRequire(join(root, 'packages/api/package.json'))('graphql');
const folder = join(root, 'packages/schema');
const read = (name) => readFileSync(join(folder, name), 'utf8');

/** Changes that break clients of the last release, unless `breaking-changes.md` names them word for word. */
async function breakingChanges() {
  for (const name of ['schema.graphql', 'released.graphql'])
    if (!existsSync(join(folder, name))) return `packages/schema/${name} is missing`;
  const [released, today] = ['released.graphql', 'schema.graphql'].map((name) => graphql.buildSchema(read(name)));
  const excused = existsSync(join(folder, 'breaking-changes.md')) ? read('breaking-changes.md') : '';
  const changes = graphql
    .findBreakingChanges(released, today)
    .filter(({ description }) => !excused.includes(description));
  const lines = changes.map(({ description }) => `  ${description}`).join('\n');
  return changes.length > 0
    ? clip(
        `${changes.length} changes break clients; write those meant into packages/schema/breaking-changes.md\n${lines}`,
      )
    : undefined;
}

/** Every type, field, argument, input field, enum value and directive says what it is. */
async function descriptions() {
  if (!existsSync(join(folder, 'schema.graphql'))) return 'packages/schema/schema.graphql is missing';
  const bare = [];
  const path = [];
  const describable = /Definition$/;
  graphql.visit(graphql.parse(read('schema.graphql')), {
    enter(node) {
      if (!describable.test(node.kind) || node.kind === 'OperationTypeDefinition') return;
      path.push(node.name?.value ?? 'schema');
      if (!node.description?.value.trim() && node.kind !== 'SchemaDefinition') bare.push(path.join('.'));
    },
    leave(node) {
      if (describable.test(node.kind) && node.kind !== 'OperationTypeDefinition') path.pop();
    },
  });
  return bare.length > 0 ? clip(`${bare.length} without a description\n${bare.join('\n')}`) : undefined;
}

export const contract = { breakingChanges, descriptions };
