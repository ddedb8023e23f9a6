import { Role } from '@aftercare/schema';
import * as v from 'valibot';
import type { Duration } from '../domain/duration.js';
import { DURATION, parseDuration, parsePeriod, PERIOD } from './parse-duration.js';

/**
 * A mapping with exactly these keys. Messages of the schemas are codes of `schema-flaws.ts`, which words them; this one
 * carries the keys, so that the reader is told which there are.
 */
export function section<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, `KEYS ${Object.keys(entries).join(', ')}`);
}

/** One member of a closed set. */
export function oneOf<const Set extends Readonly<Record<string, string>>>(set: Set) {
  const values = Object.values(set) as Set[keyof Set][];
  return v.picklist(values, `ONE_OF ${values.join(', ')}`);
}

/** One or several: a list may be written without brackets when it holds a single item. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.union([v.pipe(v.array(item, 'LIST'), v.minLength(1, 'LIST')), item]),
    v.transform((written) => (Array.isArray(written) ? written : [written]) as v.InferOutput<Item>[]),
  );
}

/** A mapping from names the policy chooses. */
export function named<const Item extends v.GenericSchema>(name: RegExp, item: Item) {
  const code = name === UPPER_NAME ? 'UPPER_NAME' : name === LOWER_NAME ? 'LOWER_NAME' : 'CLAUSE';
  return v.record(v.pipe(v.string(code), v.regex(name, code)), item, 'MAPPING');
}

/** Names of values people choose from: `OTHER_PROVINCES`. */
export const UPPER_NAME = /^[A-Z][A-Z0-9_]*$/;
/** Names of rules and parameters: `put-right`. */
export const LOWER_NAME = /^[a-z][a-zA-Z0-9-]*$/;
/** Numbers of clauses: `2.1`, or `open` where the document is silent. */
export const CLAUSE_NAME = /^[^\s].*$/;

export const text = v.pipe(v.string('TEXT'), v.nonEmpty('TEXT'));

export const localized = section({ 'zh-CN': text, en: text });

/** A sentence for the customer; the named placeholders may stand in it. */
export function sentence(...placeholders: readonly string[]) {
  const known = (line: string): boolean =>
    [...line.matchAll(/\{([^}]*)\}/g)].every(([, name]) => placeholders.includes(name!));
  const line = v.pipe(text, v.check(known, `PLACEHOLDERS ${placeholders.map((name) => `{${name}}`).join(', ')}`));
  return section({ 'zh-CN': line, en: line });
}

export const clause = v.pipe(v.string('CLAUSE'), v.nonEmpty('CLAUSE'));

export const yesNo = v.pipe(
  v.union([v.picklist(['yes', 'no'], 'YES_NO'), v.boolean('YES_NO')], 'YES_NO'),
  v.transform((written) => written === true || written === 'yes'),
);

/** The name of a role, an office or a department. */
export const upperName = v.pipe(v.string('UPPER_NAME'), v.regex(UPPER_NAME, 'UPPER_NAME'));

export const role = oneOf(Role);

export const period = v.pipe(v.string('PERIOD'), v.regex(PERIOD, 'PERIOD'), v.transform(parsePeriod));

/** So often at even spaces: `2 times a year`. */
export const often = v.pipe(
  v.string('OFTEN'),
  v.regex(/^(1|2|3|4|6|12) times? a year$/, 'OFTEN'),
  v.transform((written) => Number.parseInt(written, 10)),
);

/** A day of every year: `06-30`. */
export const dayOfYear = v.pipe(
  v.string('DAY_OF_YEAR'),
  v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'DAY_OF_YEAR'),
  v.check((written) => new Date(`2024-${written}T00:00:00Z`).toISOString().slice(5, 10) === written, 'DAY_OF_YEAR'),
);

export const positive = v.pipe(v.number('WHOLE_NUMBER'), v.integer('WHOLE_NUMBER'), v.minValue(1, 'WHOLE_NUMBER'));

/** A length of time in minutes, hours or days. */
export const spell = v.pipe(
  v.string('SPELL'),
  v.check((written) => DURATION.test(written) && parseDuration(written).unit === 'MINUTES', 'SPELL'),
  v.transform((written) => parseDuration(written) as Extract<Duration, { unit: 'MINUTES' }>),
);

const MONEY = /^([\d,]+(?:\.\d{1,2})?) ([A-Z]{3})$/;

/** An amount of money, `1,200 CNY`, in minor units. */
export const money = v.pipe(
  v.string('MONEY'),
  v.regex(MONEY, 'MONEY'),
  v.transform((written) => {
    const [, digits, currency] = MONEY.exec(written)!;
    return { amountMinor: Math.round(Number(digits!.replaceAll(',', '')) * 100), currency: currency! };
  }),
);

const PERCENT = /^(\d{1,3}(?:\.\d{1,2})?) ?%$/;

/** A share, `70 %`, in hundredths of a per cent. */
export const percent = v.pipe(
  v.string('PERCENT'),
  v.regex(PERCENT, 'PERCENT'),
  v.transform((written) => Math.round(Number(PERCENT.exec(written)![1]) * 100)),
);
