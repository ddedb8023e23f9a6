import { getOperationAST, Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { allRequests, clockView, customerView, queue, requestView, views } from '../../testing/read-world/views.js';
import { bareSchema, customer, dispatcher, stranger, technician } from '../../testing/read-world/world.js';
import { bindViews } from './bind.js';
import { planFor, type ReadInfo } from './plan-cache.js';
import type { Shape } from './selection.js';
import { sql } from './sql.js';
import type { Relation, View } from './view.js';

const schema = bindViews(bareSchema(), views);

/** What an executor would hand to the resolver of the first root field. */
function infoOf(source: string, variableValues: Record<string, unknown> = {}): ReadInfo {
  const document = parse(source),
    node = getOperationAST(document)!.selectionSet.selections[0] as FieldNode;
  const fragments = Object.fromEntries(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  return {
    schema,
    fragments,
    fieldNodes: [node],
    fieldName: node.name.value,
    parentType: schema.getQueryType()!,
    variableValues,
  };
}
function plan(
  relation: Relation,
  source: string,
  variables: Record<string, unknown> = {},
  actor = dispatcher,
  shape: Shape = 'values',
) {
  const request = { actor, variables, id: 'the-id' };
  const { text, params } = planFor(relation, infoOf(source, variables), [], request, shape);
  return { text, params: params(request) };
}
const theId = ({ id }: { id?: string | null }) => id;
const byId = (view: View): Relation => ({
  kind: 'one',
  view: () => view,
  where: (row) => sql`${row('id')} = ${theId}`,
});

describe('a statement', () => {
  test('reads only what is selected, with the organization and access at every level, and values as parameters', () => {
    expect(plan(byId(requestView), '{ request(id: 7) { title customer { id } } }', {}, technician)).toEqual({
      text:
        `select ((select json_build_object('title', "t0"."title"::text, ` +
        `'customer', (select json_build_object('id', 'cus_' || encode(uuid_send("t1"."id"), 'hex')) ` +
        `from "world"."customer" "t1" where ("t1"."organization_id" = $1) and ("t1"."id" = "t0"."customer_id") and ((not "t1"."restricted")))) ` +
        `from "world"."request" "t0" where ("t0"."organization_id" = $1) and ("t0"."id" = $2) and (("t0"."technician_id" = $3))))::text as json`,
      params: [technician.organizationId, 'the-id', technician.technicianId],
    });
  });

  test('keeps an access rule with an "or" in its parentheses', () => {
    expect(plan(byId(requestView), '{ request(id: 7) { title } }', {}, customer).text).toContain(
      'and ("t0"."id" = $2) and (("t0"."customer_id" = $3 or false))',
    );
  });

  test('asks the parent when a child is read by itself, and not when it is reached from that parent', () => {
    expect(plan(byId(clockView), '{ node(id: 7) { ... on SlaClock { kind } } }', {}, technician).text).toContain(
      'exists (select from "world"."request" "t1" where ("t1"."organization_id" = $1) and ("t1"."id" = "t0"."request_id") and (("t1"."technician_id" = $3)))',
    );
    expect(
      plan(byId(requestView), '{ request(id: 7) { clocks { kind request { id } } } }', {}, technician).text,
    ).not.toContain('exists');
  });

  test('takes one row more only to know whether there is a next page, and counts only when asked', () => {
    const nodes = plan(allRequests, '{ requests(first: 10) { nodes { id } } }').text;
    expect(nodes).toContain('order by "t0"."due_at", "t0"."id" limit 10');
    expect(nodes).not.toMatch(/count\(|row_number|convert_to/);
    expect(plan(allRequests, '{ requests(first: 10) { pageInfo { hasNextPage } } }').text).toContain('limit 11');
    expect(plan(allRequests, '{ requests { totalCount } }').text).not.toContain('limit');
  });

  test.each([
    [
      'NEWEST',
      ['2026-01-01 00:00:00.001+00', '0198c2f0-7e1a-7c3d-9b1e-2f3a4b5c6d7e'],
      '("t0"."filed_at", "t0"."id") < ($2::timestamptz, $3::uuid)',
    ],
    [
      'MIXED',
      ['3', '2026-01-01 00:00:00.001+00', '0198c2f0-7e1a-7c3d-9b1e-2f3a4b5c6d7e'],
      '("t0"."severity" <= $2::int) and ((("t0"."severity" < $2::int)) or (("t0"."severity" = $2::int) and ("t0"."due_at" > $3::timestamptz)) or ' +
        '(("t0"."severity" = $2::int) and ("t0"."due_at" = $3::timestamptz) and ("t0"."id" > $4::uuid)))',
    ],
  ])('goes on after the whole key of a cursor in the order %s', (order, key, condition) => {
    const after = Buffer.from(JSON.stringify([order, ...key])).toString('base64url');
    const { text, params } = plan(
      allRequests,
      `query ($after: String) { requests(orderBy: ${order}, after: $after) { nodes { id } } }`,
      { after },
    );
    expect(text).toContain(condition);
    expect(params).toEqual([dispatcher.organizationId, ...key]);
  });

  test('has one column for equal fields under many names, and a subquery for each set of arguments', () => {
    const { text } = plan(
      queue,
      '{ queue { a: title b: title ...F c: history(first: 1) { id } d: history(first: 1) { at } e: history(first: 2) { id } } } fragment F on Request { title }',
    );
    expect(text.match(/"title"/g)).toHaveLength(2);
    expect(text.match(/"world"."event"/g)).toHaveLength(2);
  });

  test('makes an object of more fields than a function takes arguments for as a row', () => {
    const selected = (count: number) => Array.from({ length: count }, (_, n) => `f${n}: title`).join(' ');
    const textOf = (count: number) =>
      plan(byId(requestView), `{ request(id: 7) { ${selected(count)} } }`, {}, dispatcher, 'answer').text;
    expect(textOf(51)).toContain('select row_to_json(x) from (select "t0"."title"::text as "f0", ');
    expect(textOf(50)).not.toContain('row_to_json');
  });

  test('brings what code needs under names no client can ask for', () => {
    expect(plan(byId(customerView), '{ customer(id: 1) { phone note } }').text).toMatch(
      /'\$phone_cipher', "t0"."phone_cipher".*'\$length', /,
    );
  });

  test('leaves out what is skipped, and tells a restricted column only to whom it may', () => {
    const source =
      'query ($x: Boolean!) { queue { id customer @include(if: $x) { id } ... @skip(if: $x) { title } secret } }';
    expect(plan(queue, source, { x: true }).text).toMatch(/^(?=.*customer)(?!.*title).*"number"/);
    expect(plan(queue, source, { x: false }, technician).text).toMatch(
      /^(?!.*customer)(?=.*title)(?!.*"number").*null as "secret"/,
    );
  });

  test("speaks the client's names only in an answer, and raises the alarm where a promised value could be missing", () => {
    const source = '{ queue { mine: title overdue asset { id } technician { id } } }';
    expect(plan(queue, source).text).not.toContain('mine');
    const { text } = plan(queue, source, {}, dispatcher, 'answer');
    expect(text).toContain('as "mine"');
    expect(text.match(/u0000null/g)).toHaveLength(2);
  });
});

describe('a plan', () => {
  const source =
    'query ($filter: RequestFilter, $first: Int) { requests(filter: $filter, first: $first) { nodes { id } } }';
  const using =
    (info: ReadInfo) =>
    (variables: Record<string, unknown>, actor = dispatcher) =>
      planFor(allRequests, info, [], { actor, variables });

  test('serves every request that needs the same statement, and no other', () => {
    const find = using(infoOf(source)),
      one = find({ filter: { titleContains: 'a' } });
    expect(find({ filter: { titleContains: 'b' } })).toBe(one);
    expect(find({ filter: { titleContains: 'b' } }, stranger)).toBe(one);
    expect(find({ filter: { open: true } })).not.toBe(one);
    expect(find({ filter: { titleContains: 'b' } }, technician)).not.toBe(one);
    expect(find({ first: 7 })).not.toBe(find({ first: 8 }));
  });

  test('is forgotten when a document has too many', () => {
    const find = using(infoOf(source)),
      early = find({ first: 1 });
    for (let first = 2; first < 40; first++) find({ first });
    expect(find({ first: 39 })).toBe(find({ first: 39 }));
    expect(find({ first: 1 })).not.toBe(early);
  });
});

describe('what is refused', () => {
  const nested = (depth: number): string =>
    depth ? `customer { requests(first: 1) { nodes { ${nested(depth - 1)} } } }` : 'id';
  test('deep nesting, beyond a bound', () => {
    expect(() => plan(queue, `{ queue(first: 1) { ${nested(10)} } }`)).not.toThrow();
    expect(() => plan(queue, `{ queue(first: 1) { ${nested(40)} } }`)).toThrow('at most 60 relations');
  });
  test('lists in lists, by the rows they could bring', () => {
    expect(() =>
      plan(
        allRequests,
        '{ requests(first: 100) { nodes { customer { requests(first: 100) { nodes { timeline(first: 100) { nodes { id } } } } } } } }',
      ),
    ).toThrow('Too much in one field at "timeline"');
  });
  test.each([0, -1, 101, 2 ** 31 - 1])('a page of %i', (first) => {
    expect(() => plan(allRequests, `{ requests(first: ${first}) { nodes { id } } }`)).toThrow(
      'first must be between 1 and 100',
    );
  });
});
