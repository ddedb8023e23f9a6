import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { compile, type Plan } from './compile.js';
import { selected, type Shape } from './selection.js';
import type { ReadRequest } from './sql.js';
import type { Relation } from './view.js';

interface Compiled extends Plan {
  readonly relation: Relation;
  readonly path: string;
  readonly shape: Shape;
  readonly nodes: readonly FieldNode[];
}

const MAX_PLANS = 16;
/** Plans live as long as the parsed document does, in the server's bounded document store. */
const plans = new WeakMap<FieldNode, Compiled[]>();

export type ReadInfo = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'fieldNodes' | 'fieldName' | 'parentType' | 'variableValues'
>;

/** Finds the plan of a root field for such a request, or compiles it. */
export function planFor(
  relation: Relation,
  info: ReadInfo,
  path: readonly string[],
  request: ReadRequest,
  shape: Shape = 'values',
): Plan {
  const nodes = info.fieldNodes,
    name = path.join('.');
  let known = plans.get(nodes[0]!);
  if (!known) plans.set(nodes[0]!, (known = []));
  const hit = known.find(
    (plan) =>
      plan.relation === relation &&
      plan.path === name &&
      plan.shape === shape &&
      sameNodes(plan.nodes, nodes) &&
      plan.fits(request),
  );
  if (hit) return hit;
  const root = selected(nodes, info.parentType.getFields()[info.fieldName]!, shape);
  const document = { schema: info.schema, fragments: info.fragments, shape };
  const plan = { ...compile(relation, root, path, document, request), relation, path: name, shape, nodes };
  known.push(plan);
  if (known.length > MAX_PLANS) known.shift();
  return plan;
}

const sameNodes = (a: readonly FieldNode[], b: readonly FieldNode[]) =>
  a.length === b.length && a.every((node, i) => node === b[i]);
