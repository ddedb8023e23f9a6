/* oxlint-disable typescript/no-explicit-any -- each answer is read by its own expectations */
import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import { uuidv7 } from 'uuidv7';
import { buildSchema } from '../../../app/build-schema.js';
import type { Actor } from '../../../kernel/actor.js';
import { askWorld, worldContext } from '../../../testing/world-api.js';
import type { FieldWork } from './field-work.test-kit.js';

const VISIT = `... on VisitSuccess { visit { id number state version kind allowedActions outcome declineReason collected { amountMinor currency }
  parts { name quantity covered unitPrice { amountMinor } } beforePhotos { id } afterPhotos { id } request { state }
  reportPreview { contentHash content } report { number language signedAt signatureValid refusalReason paperUrl } technician { name } } }`;
const ERRORS: Readonly<Record<string, string>> = {
  InvalidInputError: 'issues { path code message }',
  ConflictError: 'currentVersion',
  IllegalTransitionError: 'state allowedActions',
  ConsentRequiredError: 'kind',
  TechnicianIneligibleError: 'reasons { text }',
};

export interface Api {
  /** Makes a change under a fresh key; answers with everything a face would ask for. */
  mutate(actor: Actor, name: string, input: Record<string, unknown>): Promise<any>;
  ask(actor: Actor, source: string): Promise<Record<string, unknown>>;
}

/** The API of a field's house, for whoever asks. */
export async function askApi(field: FieldWork): Promise<Api> {
  const schema = await buildSchema();
  return {
    mutate: (actor, name, input) => mutate(field, schema, actor, name, input),
    ask: (actor, source) => askWorld(schema, contextOf(field, actor), source),
  };
}

const contextOf = ({ world, files }: FieldWork, actor: Actor) => worldContext(world, actor, { files });

async function mutate(
  field: FieldWork,
  schema: GraphQLSchema,
  actor: Actor,
  name: string,
  input: Record<string, unknown>,
): Promise<any> {
  const mutation = schema.getMutationType()!.getFields()[name]!;
  const type = mutation.args[0]!.type.toString();
  const union = mutation.type.toString();
  const members = Object.entries(ERRORS).filter(([error]) =>
    schema.isSubType(schema.getType(union.replace('!', '')) as never, schema.getType(error) as never),
  );
  const success =
    name === 'createUpload'
      ? '... on CreateUploadSuccess { uploadUrl expiresAt maxBytes file { id sha256 sentSha256 } }'
      : VISIT;
  const source = `mutation ($input: ${type}) { ${name}(input: $input) { __typename ${success} ... on UserError { code message }
    ${members.map(([error, fields]) => `... on ${error} { ${fields} }`).join(' ')} } }`;
  const keyed =
    'idempotencyKey' in (schema.getType(type.replace('!', '')) as GraphQLInputObjectType).getFields()
      ? { idempotencyKey: `key-${uuidv7()}` }
      : {};
  const answer = await askWorld(schema, contextOf(field, actor), source, { input: { ...keyed, ...input } });
  return answer[name];
}
