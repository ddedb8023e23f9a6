import { ApprovalSubject } from '@aftercare/schema';
import * as v from 'valibot';
import type { ApprovalRoute, ApprovalStep } from '../../domain/approval-rule.js';
import { listOf, localized, LOWER_NAME, named, oneOf, section, UPPER_NAME } from '../parts.schema.js';
import { rows } from '../rows.schema.js';

const who = v.pipe(v.string('UPPER_NAME'), v.regex(UPPER_NAME, 'UPPER_NAME'));

const step = v.union(
  [
    v.pipe(
      section({ board: who }),
      v.transform(({ board }): ApprovalStep => ({ by: [board], board: true })),
    ),
    v.pipe(
      v.array(who, 'LIST'),
      v.minLength(2, 'LIST'),
      v.transform((by): ApprovalStep => ({ by, board: false })),
    ),
    v.pipe(
      who,
      v.transform((one): ApprovalStep => ({ by: [one], board: false })),
    ),
  ],
  'STEP',
);

const route = v.union(
  [
    v.pipe(
      v.literal('no approval'),
      v.transform((): ApprovalRoute | null => null),
    ),
    v.pipe(
      section({ steps: v.pipe(v.array(step, 'LIST'), v.minLength(1, 'LIST')), tell: v.optional(listOf(who)) }),
      v.transform(({ steps, tell = [] }): ApprovalRoute | null => ({ steps, tell })),
    ),
  ],
  'ROUTE',
);

/** Who must agree before something is done, step by step; several in one step decide side by side. */
export const approvals = named(
  LOWER_NAME,
  section({ of: oneOf(ApprovalSubject), label: localized, rows: rows(route) }),
);
