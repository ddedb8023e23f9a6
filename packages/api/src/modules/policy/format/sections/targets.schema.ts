import { TargetMetric } from '@aftercare/schema';
import * as v from 'valibot';
import { clause, localized, LOWER_NAME, named, oneOf, period, section, text, upperName } from '../parts.schema.js';
import { parseCondition } from '../parse-condition.js';

const goal = v.pipe(
  text,
  v.check((written) => parseCondition(written)?.kind === 'range', 'GOAL'),
  v.transform((written) => parseCondition(written)!),
);

const wholeLife = v.pipe(
  v.literal('the whole life', 'OVER'),
  v.transform(() => null),
);

/** What the company wants to reach: `> 99 %` over the whole life; without a goal, what it watches. What is not `counted`, people measure. */
export const targets = named(
  LOWER_NAME,
  section({
    label: localized,
    goal: v.optional(goal),
    over: v.optional(v.union([wholeLife, period], 'OVER')),
    counted: v.optional(oneOf(TargetMetric)),
    reachedBy: v.optional(upperName),
    clause,
  }),
);
