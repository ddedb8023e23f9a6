import { toJsonSchema } from '@valibot/to-json-schema';
import { policySchema } from './policy.schema.js';

type JsonSchema = Record<string, unknown>;

/** Where a value may stand, a parameter may. */
const PARAMETER: JsonSchema = {
  type: 'string',
  pattern: '^\\$[a-z][a-z0-9-]*$',
  description: "A parameter: the organization's own setting where the document is silent.",
};

/**
 * The policy format as JSON Schema (draft 7), for editors that complete and check a file while it is written. It knows
 * the form; whether names are declared and tables cover every case is seen when the file is loaded.
 */
export function policyJsonSchema(): JsonSchema {
  const schema = toJsonSchema(policySchema, { typeMode: 'input', errorMode: 'ignore' }) as JsonSchema;
  const { $schema, ...form } = withParameters(schema);
  const about = {
    $schema,
    title: 'Aftercare policy',
    description: 'The written after-sales rules of one organization.',
  };
  return { ...about, ...withDefinitions(form) };
}

/** Shorter than this, a part is written out wherever it stands. */
const SHORT = 150;

/** What stands in several places is written once, under `definitions`. */
function withDefinitions(form: JsonSchema): JsonSchema {
  const seen = new Map<string, number>();
  const count = (value: unknown): void => {
    if (!isSchema(value)) return;
    const text = JSON.stringify(value);
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    if (times === 1) Object.values(value).forEach(count);
  };
  count(form);
  const names = new Map(
    [...seen]
      .filter(([text, times]) => times > 1 && text.length > SHORT && !text.startsWith('['))
      .map(([text], index) => [text, `part-${index + 1}`]),
  );
  const shortened = (value: unknown, whole = false): unknown => {
    if (!isSchema(value)) return value;
    const name = whole ? undefined : names.get(JSON.stringify(value));
    if (name) return { $ref: `#/definitions/${name}` };
    if (Array.isArray(value)) return value.map((one) => shortened(one));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
  };
  const definitions = Object.fromEntries([...names].map(([text, name]) => [name, shortened(JSON.parse(text), true)]));
  return { ...(shortened(form, true) as JsonSchema), definitions };
}

function withParameters(schema: JsonSchema): JsonSchema {
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, within(key, value)]));
  return isFigure(schema) ? { anyOf: [inner, PARAMETER] } : inner;
}

/** A value that plain text would not already allow. */
const isFigure = ({ type, pattern, enum: closed, const: only }: JsonSchema): boolean =>
  (typeof type === 'string' && type !== 'object' && type !== 'array' && (type !== 'string' || pattern !== undefined)) ||
  closed !== undefined ||
  only !== undefined;

function within(key: string, value: unknown): unknown {
  if (key === 'propertyNames' || key === 'enum' || key === 'required') return value;
  if (key === 'properties') return mapped(value as JsonSchema);
  if (Array.isArray(value)) return value.map((one) => (isSchema(one) ? withParameters(one) : one));
  return isSchema(value) ? withParameters(value) : value;
}

const mapped = (properties: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, withParameters(value as JsonSchema)]));

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;
