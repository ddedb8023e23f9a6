/* oxlint-disable typescript/no-explicit-any -- each answer is read by its own expectations */
import { graphql, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { buildSchema } from '../../../app/build-schema.js';
import { Context, type House } from '../../../app/context.js';
import type { Actor } from '../../../kernel/actor.js';
import type { FieldWork } from './field-work.test-kit.js';

const VISIT = `... on VisitSuccess { visit { id number state version kind allowedActions outcome collected { amountMinor currency }
  parts { name quantity covered unitPrice { amountMinor } } beforePhotos { id } afterPhotos { id } request { state }
  reportPreview { contentHash content } report { number language signedAt signatureValid refusalReason paperUrl } technician { name } } }`;
const ERRORS: Readonly<Record<string, string>> = {
  InvalidInputError: 'issues { path code message }',
  ConflictError: 'currentVersion',
  IllegalTransitionError: 'state allowedActions',
  ConsentRequiredError: 'kind',
  TechnicianIneligibleError: 'reasons { text }',
};

export type Mutate = (actor: Actor, name: string, input: Record<string, unknown>) => Promise<any>;

/** Makes changes over the API as somebody, under a fresh key, and answers with everything a face would ask for. */
export async function askApi(field: FieldWork): Promise<Mutate> {
  const schema = await buildSchema();
  return (actor, name, input) => mutate(field, schema, actor, name, input);
}

async function mutate(
  field: FieldWork,
  schema: GraphQLSchema,
  actor: Actor,
  name: string,
  input: Record<string, unknown>,
): Promise<any> {
  const { database, personalData, policies } = field.world;
  const house = {
    database,
    personalData,
    policies,
    files: field.files,
    now: () => field.world.now,
  } as unknown as House;
  const mutation = schema.getMutationType()!.getFields()[name]!;
  const type = mutation.args[0]!.type.toString();
  const union = mutation.type.toString();
  const members = Object.entries(ERRORS).filter(([error]) =>
    schema.isSubType(schema.getType(union.replace('!', '')) as never, schema.getType(error) as never),
  );
  const success = name === 'createUpload' ? '... on CreateUploadSuccess { uploadUrl expiresAt maxBytes }' : VISIT;
  const source = `mutation ($input: ${type}) { ${name}(input: $input) { __typename ${success} ... on UserError { code message }
    ${members.map(([error, fields]) => `... on ${error} { ${fields} }`).join(' ')} } }`;
  const keyed =
    'idempotencyKey' in (schema.getType(type.replace('!', '')) as GraphQLInputObjectType).getFields()
      ? { idempotencyKey: `key-${uuidv7()}` }
      : {};
  const result = await graphql({
    schema,
    source,
    contextValue: new Context(house, actor, null, null),
    variableValues: { input: { ...keyed, ...input } },
  });
  if (result.errors) throw result.errors[0]!;
  return (result.data as Record<string, any>)[name];
}
