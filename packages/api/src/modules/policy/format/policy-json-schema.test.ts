import { expect, test } from 'vitest';
import { policyJsonSchema } from './policy-json-schema.js';

interface Node {
  readonly [key: string]: unknown;
}
const schema = policyJsonSchema() as Node;
const text = JSON.stringify(schema);

test('an editor is told every section and what may stand in it', () => {
  const sections = Object.keys(schema['properties'] as Node);
  for (const section of [
    'intake',
    'triage',
    'promises',
    'entitlement',
    'approvals',
    'liability',
    'penalties',
    'visits',
  ])
    expect(sections).toContain(section);
  expect(text).toContain('TAKE_UP_CHECK');
  expect(text).toContain('request.filed');
});

test('wherever a figure stands a parameter may', () => {
  expect(text).toContain(String.raw`"pattern":"^\\$[a-z][a-z0-9-]*$"`);
});

test('every definition that is named is there', () => {
  const named = [...text.matchAll(/#\/definitions\/(part-\d+)/g)].map(([, name]) => name!);
  const definitions = Object.keys(schema['definitions'] as Node);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !definitions.includes(name))).toEqual([]);
});
