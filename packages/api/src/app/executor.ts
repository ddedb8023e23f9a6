import type { GatewayInterface } from '@apollo/server-gateway-interface';
import {
  execute,
  getNamedType,
  getOperationAST,
  GraphQLError,
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { Answer } from '../kernel/read/answer.js';
import { passThroughOf } from '../kernel/read/pass-through.js';
import { tooLarge } from '../kernel/read/refusals.js';

type Execute = (
  document: DocumentNode,
  operationName: string | null | undefined,
  context: unknown,
  variables: Record<string, unknown>,
) => Promise<ExecutionResult>;

/** Each root field is a statement of its own. Aliases count. */
export const MAX_ROOT_FIELDS = 10;

export interface ExecutorOptions {
  /** Off, to compare: answers must be the same. */
  readonly passThrough?: boolean;
}

/**
 * The fastest way that is right: PostgreSQL's own text where a query needs nothing else, graphql-jit for other queries,
 * graphql-js for what graphql-jit gets wrong and for mutations. What is found out about a document is kept as long as
 * the parsed document is, in Apollo's bounded store.
 *
 * A result whose `data` is an {@link Answer} must be written by {@link writeResult}.
 */
export function executorOf(schema: GraphQLSchema, { passThrough = true }: ExecutorOptions = {}): Execute {
  const compiled = new WeakMap<DocumentNode, Map<string, Execute>>();
  const pass = passThrough ? passThroughOf(schema) : undefined;
  return async (document, operationName, context, variables) => {
    let operations = compiled.get(document);
    if (!operations) compiled.set(document, (operations = new Map()));
    const name = operationName ?? '';
    let run = operations.get(name);
    if (!run) operations.set(name, (run = compile(schema, document, operationName)));
    if (run === refuse) return refuse();
    const data = await pass?.(document, operationName, context, variables);
    return data ? { data: data as never } : run(document, operationName, context, variables);
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): Execute {
  if (rootFields(document, operationName) > MAX_ROOT_FIELDS) return refuse;
  const query =
    isForGraphqlJit(schema, document, operationName) && compileQuery(schema, document, operationName ?? undefined);
  if (!query || !isCompiledQuery(query))
    return async (document, operationName, contextValue, variableValues) =>
      execute({ schema, document, operationName, contextValue, variableValues });
  return async (_document, _name, context, variables) => {
    const result = await query.query(undefined, context, variables);
    if (result.data === undefined) return { errors: result.errors?.map(asBadInput) };
    return result.errors ? { ...result, errors: result.errors.map(withExtensions) } : result;
  };
}

const refuse = async (): Promise<ExecutionResult> => ({
  errors: [tooLarge(`Too many fields at the root of one operation: at most ${MAX_ROOT_FIELDS}`)],
});

/** How many answers an operation asks for at its root; aliases count. */
export function rootFields(document: DocumentNode, operationName: string | null | undefined): number {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  const names = new Set<string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) names.add(selection.alias?.value ?? selection.name.value);
      else
        collect(
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection.selectionSet
            : fragments.get(selection.name.value)?.selectionSet,
        );
    }
  };
  collect(getOperationAST(document, operationName)?.selectionSet);
  return names.size;
}

/**
 * graphql-jit 0.8 answers wrongly when @skip or @include meet merged fields, cannot await a type resolver, and runs the
 * fields of a mutation side by side.
 */
function isForGraphqlJit(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): boolean {
  if (getOperationAST(document, operationName)?.operation !== 'query') return false;
  let suits = true;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Directive: ({ name }) => {
        if (name.value === 'skip' || name.value === 'include') suits = false;
      },
      Field: () => {
        const type = getNamedType(types.getType());
        if (isAbstractType(type) && type.resolveType?.constructor.name === 'AsyncFunction') suits = false;
      },
    }),
  );
  return suits;
}

/** No data at all: the variables did not fit. graphql-jit's errors lack the nodes by which Apollo would know the case. */
const asBadInput = (error: GraphQLError) =>
  new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });

/** graphql-jit leaves them out of errors nobody foresaw; Apollo then fails to format, and so to log, such an error. */
const withExtensions = (error: GraphQLError): GraphQLError =>
  error.extensions
    ? error
    : new GraphQLError(error.message, { path: error.path, originalError: error.originalError ?? error });

/** As a gateway, an executor replaces only Apollo's execution: it still parses, validates, runs plugins, formats errors. */
export function gatewayOf(schema: GraphQLSchema, options?: ExecutorOptions): GatewayInterface {
  const run = executorOf(schema, options);
  return {
    load: async () => ({
      executor: async ({ document, operationName, context, request }) =>
        (await run(document, operationName, context, request.variables ?? {})) as never,
    }),
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}

/** Apollo's `stringifyResult`: writes answers out as PostgreSQL made them. */
export const writeResult = ({ data, ...rest }: { data?: unknown }): string => {
  if (!(data instanceof Answer)) return JSON.stringify({ ...rest, ...(data === undefined ? {} : { data }) });
  const others = JSON.stringify(rest).slice(1, -1);
  return `{"data":${data.json}${others && `,${others}`}}`;
};
