import * as v from 'valibot';
import { localized, LOWER_NAME, named, percent, section, UPPER_NAME } from '../parts.schema.js';
import { rows } from '../rows.schema.js';

const WHOLE = 10_000;

const shares = v.union(
  [
    v.pipe(
      v.literal('to be found out'),
      v.transform((): Readonly<Record<string, number>> | null => null),
    ),
    v.pipe(
      named(UPPER_NAME, percent),
      v.check((each) => Object.values(each).reduce((sum, one) => sum + one, 0) === WHOLE, 'SUM_100'),
      v.transform((each): Readonly<Record<string, number>> | null => each),
    ),
  ],
  'SHARES',
);

/** Who bears a loss, by shares that sum to the whole. */
export const liability = named(LOWER_NAME, section({ label: localized, rows: rows(shares) }));
