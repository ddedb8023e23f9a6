import { PenaltyBase, PenaltyUnit } from '@aftercare/schema';
import * as v from 'valibot';
import type { PenaltyOutcome } from '../../domain/penalty-rule.js';
import { localized, LOWER_NAME, money, named, oneOf, percent, section, text, UPPER_NAME } from '../parts.schema.js';
import { rows } from '../rows.schema.js';

const upper = v.pipe(v.string('UPPER_NAME'), v.regex(UPPER_NAME, 'UPPER_NAME'));
const count = v.pipe(v.number('NUMBER'), v.minValue(0, 'NUMBER'));

const outcome = v.pipe(
  section({
    amount: v.optional(money),
    per: v.optional(oneOf(PenaltyUnit)),
    share: v.optional(percent),
    of: v.optional(oneOf(PenaltyBase)),
    payDays: v.optional(count),
    points: v.optional(count),
    measure: v.optional(upper),
  }),
  v.check(({ amount, per }) => (amount === undefined) === (per === undefined), 'AMOUNT_PER'),
  v.check(({ share, of }) => (share === undefined) === (of === undefined), 'SHARE_OF'),
  v.check((one) => Object.values(one).some((value) => value !== undefined), 'PENALTY'),
  v.transform(({ amount, per, share, of, payDays, points, measure }): PenaltyOutcome => ({
    amountMinor: amount?.amountMinor ?? null,
    currency: amount?.currency ?? null,
    per: per ?? null,
    shareBasisPoints: share ?? null,
    of: of ?? null,
    payDays: payDays ?? null,
    points: points ?? null,
    measure: measure ?? null,
  })),
);

export const penaltyOutcome = v.union(
  [
    v.pipe(
      v.literal('no penalty'),
      v.transform((): PenaltyOutcome | null => null),
    ),
    v.pipe(
      outcome,
      v.transform((one): PenaltyOutcome | null => one),
    ),
  ],
  'PENALTY',
);

/** What a failing costs whom. */
export const penalties = named(
  LOWER_NAME,
  section({ label: localized, of: upper, on: v.optional(text), rows: rows(penaltyOutcome) }),
);
