import {
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues, getVariableValues } from 'graphql';
import { isUnreachable } from '../is-unreachable.js';
import { Answer, ANSWER } from './answer.js';
import { NULL_ALARM } from './compile.js';
import { isPassable } from './passable.js';
import { fieldsOf, type Selected } from './selection.js';

/** An operation whose every field below the root comes from SQL, in the form in which the client wants it. */
interface Passable {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly roots: readonly Selected[];
}

/** PostgreSQL cuts longer names. */
const MAX_NAME_BYTES = 63;

/**
 * Runs query documents whose JSON is made by PostgreSQL from end to end. The root resolvers run as ever, with all their
 * guards; what they read comes back as text, which becomes the answer's.
 *
 * @returns the answer's `data`; null when the executor must answer: a field of code, an error, a broken promise of
 * non-null. Reading again does no harm.
 * @throws when the database cannot be reached: asking again would only take as long again
 */
export function passThroughOf(schema: GraphQLSchema) {
  const known = new WeakMap<DocumentNode, Map<string, Passable | null>>();
  return async (
    document: DocumentNode,
    operationName: string | null | undefined,
    context: unknown,
    variables: Record<string, unknown>,
  ): Promise<Answer | null> => {
    let operations = known.get(document);
    if (!operations) known.set(document, (operations = new Map()));
    const name = operationName ?? '';
    let passable = operations.get(name);
    if (passable === undefined) operations.set(name, (passable = passableOf(schema, document, operationName)));
    if (!passable) return null;
    const { coerced } = getVariableValues(schema, passable.operation.variableDefinitions ?? [], variables);
    if (!coerced) return null;
    try {
      const texts = await Promise.all(passable.roots.map((root) => textOf(root, passable, schema, context, coerced)));
      if (texts.includes(undefined)) operations.set(name, null);
      const data = `{${texts.map((text, i) => `"${passable.roots[i]!.key}":${text}`).join(',')}}`;
      return texts.includes(undefined) || data.includes(NULL_ALARM) ? null : new Answer(data);
    } catch (error) {
      if (isUnreachable(error)) throw error;
      return null; // the executor meets the same error, and reports it with its path
    }
  };
}

/** The text of one root field; undefined when its resolver returned something else, and always will. */
async function textOf(
  { key, name, nodes, definition }: Selected,
  { operation, fragments }: Passable,
  schema: GraphQLSchema,
  context: unknown,
  variableValues: Record<string, unknown>,
): Promise<string | undefined> {
  if (!definition) return `"${schema.getQueryType()!.name}"`;
  const parentType = schema.getQueryType()!;
  const info: GraphQLResolveInfo & { [ANSWER]: true } = {
    fieldName: name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType,
    schema,
    fragments,
    operation,
    variableValues,
    path: { prev: undefined, key, typename: parentType.name },
    rootValue: undefined,
    [ANSWER]: true,
  };
  const value = await definition.resolve!(
    undefined,
    getArgumentValues(definition, nodes[0]!, variableValues),
    context,
    info,
  );
  if (value instanceof Answer) return value.json;
  return value === null && !isNonNullType(definition.type) ? 'null' : undefined;
}

function passableOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): Passable | null {
  const operation = getOperationAST(document, operationName),
    type = schema.getQueryType();
  if (!operation || operation.operation !== 'query' || !type) return null;
  const fragments = fragmentsOf(document);
  let conditional = false;
  const ask = () => (conditional = true) as never;
  const roots = fieldsOf(
    { nodes: [operation as unknown as FieldNode], definition: { type } as never },
    { schema, fragments, shape: 'answer', ask },
    type,
  );
  const passes = (root: Selected) =>
    !root.definition ||
    (root.definition.resolve !== undefined &&
      isCompositeType(getNamedType(root.definition.type)) &&
      root.nodes.every((node) =>
        isFromSql(node.selectionSet, getNamedType(root.definition!.type), { schema, fragments }),
      ));
  return !conditional && roots.length > 0 && roots.every(passes) ? { operation, fragments, roots } : null;
}

const fragmentsOf = (document: DocumentNode) =>
  Object.fromEntries(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );

/** Whether every field in there, whatever is skipped or included, comes from SQL as it is. */
function isFromSql(
  set: SelectionSetNode | undefined,
  type: GraphQLNamedType,
  scope: Pick<Passable, 'fragments'> & { schema: GraphQLSchema },
): boolean {
  return (set?.selections ?? []).every((selection) => {
    if (selection.kind !== Kind.FIELD) {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments[selection.name.value]!;
      const condition = fragment.typeCondition ? scope.schema.getType(fragment.typeCondition.name.value)! : type;
      return isFromSql(fragment.selectionSet, condition, scope);
    }
    if (Buffer.byteLength(selection.alias?.value ?? '') > MAX_NAME_BYTES) return false;
    const name = selection.name.value;
    if (name === '__typename') return true;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    const types = isAbstractType(type) ? scope.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    return (
      field !== undefined &&
      types.every((one) => isPassable(one.getFields()[name]!)) &&
      isFromSql(selection.selectionSet, getNamedType(field.type), scope)
    );
  });
}
