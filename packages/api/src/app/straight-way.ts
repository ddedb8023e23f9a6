import {
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { passThroughOf } from '../kernel/read/pass-through.js';
import type { Context } from './context.js';
import { MAX_TOKENS, notTooDeep } from './document-limits.js';
import { MAX_ROOT_FIELDS, rootFields, writeResult } from './executor.js';
import type { GraphQLBody } from './trusted-documents.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const TYPES: Readonly<Record<string, string>> = {
  '': JSON_TYPE,
  '*/*': JSON_TYPE,
  'application/json': JSON_TYPE,
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
};

export interface StraightAnswer {
  readonly type: string;
  readonly text: string;
}

/**
 * The way past Apollo for trusted documents whose answer PostgreSQL writes: checked once by the same rules and limits,
 * then only their resolvers run. Everything else, and whatever ends in an error, is null: Apollo answers it as ever.
 */
export function straightWay(schema: GraphQLSchema) {
  const pass = passThroughOf(schema);
  const documents = new Map<string, DocumentNode | null>();
  return async (body: GraphQLBody, accept: string | undefined, context: Context): Promise<StraightAnswer | null> => {
    const type = typeFor(accept);
    const text = body.query!;
    let document = documents.get(text);
    if (document === undefined) documents.set(text, (document = checked(schema, text)));
    if (!type || !document || !isPlain(body, document)) return null;
    const data = await pass(document, undefined, context, body.variables ?? {});
    return data && { type, text: writeResult({ data }) };
  };
}

/** Negotiation as Apollo has it, as far as all weigh the same. */
function typeFor(accept = ''): string | undefined {
  return accept.includes(';') ? undefined : TYPES[accept.split(',', 1)[0]!.trim()];
}

/** The document, when nothing is wrong with it and it is one single query. */
function checked(schema: GraphQLSchema, text: string): DocumentNode | null {
  try {
    const document = parse(text, { maxTokens: MAX_TOKENS });
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (operations.length !== 1 || operations[0]!.operation !== 'query') return null;
    if (rootFields(document, undefined) > MAX_ROOT_FIELDS) return null;
    const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule, notTooDeep];
    return validate(schema, document, rules).length ? null : document;
  } catch {
    return null;
  }
}

function isPlain({ variables, operationName }: GraphQLBody, { definitions }: DocumentNode): boolean {
  const named = definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === operationName);
  const isObject = typeof variables === 'object' && !Array.isArray(variables);
  return (operationName == null || named) && (variables === undefined || isObject);
}
