import * as v from 'valibot';
import type { Condition } from '../../../kernel/decision-table/index.js';
import { parseCondition } from './parse-condition.js';
import { clause, named, LOWER_NAME, section } from './parts.schema.js';

/** What is asked of one fact. */
export const condition = v.pipe(
  v.union([v.string(), v.number(), v.boolean(), v.array(v.union([v.string(), v.boolean()]))], 'CONDITION'),
  v.check((written) => parseCondition(written) !== null, 'CONDITION'),
  v.transform((written): Condition => parseCondition(written)!),
);

/**
 * The rows of a decision table. A row is `{ when, then, clause }`, or, once and last, `{ otherwise, clause }`.
 */
export function rows<const Outcome extends v.GenericSchema>(outcome: Outcome) {
  const row = v.pipe(
    section({
      when: v.optional(named(LOWER_NAME, condition)),
      // oxlint-disable-next-line unicorn/no-thenable -- the word people write in the file; nobody awaits a schema
      then: v.optional(outcome),
      otherwise: v.optional(outcome),
      clause,
    }),
    v.check(
      (written) =>
        'otherwise' in written ? !('when' in written) && !('then' in written) : 'when' in written && 'then' in written,
      'ROW',
    ),
    v.transform((written) => ({
      when: (written.when ?? {}) as Readonly<Record<string, Condition>>,
      outcome: ('otherwise' in written ? written.otherwise : written.then) as v.InferOutput<Outcome>,
      // Required above; the type loses it behind the generic outcome.
      clause: written.clause as string,
    })),
  );
  return v.pipe(v.array(row, 'LIST'), v.minLength(1, 'LIST'));
}
