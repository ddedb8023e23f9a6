import { createHash } from 'node:crypto';
import {
  BREAK,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  print,
  visit,
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { SchemaField } from './schema-field.js';
import type { ReadRequest } from './sql.js';
import type { Ask } from './view.js';

/**
 * What the JSON of a statement looks like: `values` under keys of our own, for the executor to pick from, or the
 * `answer` itself, under the client's names.
 */
export type Shape = 'values' | 'answer';

export interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly shape: Shape;
  readonly ask: Ask;
}

/** A field as the SQL sees it: all mentions of it that must have one value, merged into one. */
export interface Selected {
  readonly name: string;
  /** Where its value lies in the JSON. */
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  /** Absent for `__typename`. */
  readonly definition?: SchemaField;
  readonly args: (request: ReadRequest) => Readonly<Record<string, unknown>>;
}

const keys = new WeakMap<FieldNode, string>();
/**
 * Where a field's value lies among `values`: its name, and a digest of its arguments as written. Aliases do not
 * count: equal keys mean equal values, so thirty aliases of one field are one column.
 */
export function keyOf(node: FieldNode): string {
  let key = keys.get(node);
  if (!key) {
    const args = (node.arguments ?? []).map(print).toSorted().join();
    key = args ? `${node.name.value}:${createHash('sha256').update(args).digest('hex').slice(0, 16)}` : node.name.value;
    keys.set(node, key);
  }
  return key;
}

const answerKey = (node: FieldNode) => node.alias?.value ?? node.name.value;

function hasVariable(node: ArgumentNode): boolean {
  let found = false;
  visit(node, { Variable: () => ((found = true), BREAK) });
  return found;
}

export function selected(nodes: readonly FieldNode[], definition: SchemaField | undefined, shape: Shape): Selected {
  const node = nodes[0]!,
    key = shape === 'answer' ? answerKey(node) : keyOf(node);
  const of = { name: node.name.value, key, nodes, definition };
  if (!definition) return { ...of, args: () => ({}) };
  if (node.arguments?.some(hasVariable))
    return { ...of, args: ({ variables }) => getArgumentValues(definition, node, variables) };
  const constant = getArgumentValues(definition, node);
  return { ...of, args: () => constant };
}

/**
 * The fields selected below a field: fragments opened, mentions merged, @skip and @include asked. With `concrete`,
 * only what applies to that object type; without it, what applies to any of the abstract type's.
 */
export function fieldsOf(
  parent: Pick<Selected, 'nodes' | 'definition'>,
  scope: Scope,
  concrete?: GraphQLObjectType,
): Selected[] {
  const { schema, shape } = scope,
    keyIn = shape === 'answer' ? answerKey : keyOf;
  const found = new Map<string, { nodes: FieldNode[]; definition: SchemaField | undefined }>();
  const opened = new Set<string>();
  const open = (set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (!isIncluded(selection, scope.ask)) continue;
      if (selection.kind === Kind.FIELD) {
        const definition = fieldIn(concrete ?? type, selection.name.value);
        if (!definition && (shape === 'values' || selection.name.value !== '__typename')) continue;
        const known = found.get(keyIn(selection));
        if (known) known.nodes.push(selection);
        else found.set(keyIn(selection), { nodes: [selection], definition });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        if (applies(condition, concrete, schema)) open(selection.selectionSet, condition);
      } else if (!opened.has(selection.name.value)) {
        opened.add(selection.name.value);
        const fragment = scope.fragments[selection.name.value]!;
        const condition = schema.getType(fragment.typeCondition.name.value);
        if (applies(condition, concrete, schema)) open(fragment.selectionSet, condition);
      }
    }
  };
  const type = parent.definition && getNamedType(parent.definition.type);
  for (const node of parent.nodes) open(node.selectionSet, type);
  return [...found.values()].map(({ nodes, definition }) => selected(nodes, definition, shape));
}

/** The sub-field as if mentioned once; with nothing below it when it is not selected. */
export function below(fields: readonly Selected[], name: string, parent: Selected): Selected {
  const mentions = fields.filter((field) => field.name === name);
  return mentions[0] ? { ...mentions[0], nodes: mentions.flatMap(({ nodes }) => nodes) } : { ...parent, nodes: [] };
}

const fieldIn = (type: GraphQLNamedType | undefined, name: string) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

const applies = (
  condition: GraphQLNamedType | undefined,
  concrete: GraphQLObjectType | undefined,
  schema: GraphQLSchema,
) => !concrete || condition === concrete || (isAbstractType(condition) && schema.isSubType(condition, concrete));

const isIncluded = (selection: SelectionNode, ask: Ask): boolean =>
  !selection.directives?.length ||
  ask(
    ({ variables }) =>
      getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false,
  );
