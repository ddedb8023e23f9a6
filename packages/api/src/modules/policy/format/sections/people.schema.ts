import * as v from 'valibot';
import {
  clause,
  listOf,
  localized,
  LOWER_NAME,
  named,
  oneOf,
  period,
  section,
  text,
  upperName,
  UPPER_NAME,
  yesNo,
} from '../parts.schema.js';
import { rhythm } from '../rhythm.schema.js';
import { rows } from '../rows.schema.js';
import { ownFacts } from './intake.schema.js';
import { penaltyOutcome } from './penalties.schema.js';

/** When somebody must have what a post demands. */
const Moment = { STARTING: 'STARTING', CHANGING_POSTS: 'CHANGING_POSTS' } as const;

const requirement = v.pipe(
  section({
    label: localized,
    of: listOf(upperName),
    before: listOf(oneOf(Moment)),
    experience: v.optional(section({ atLeast: period, in: localized })),
    trained: v.optional(yesNo),
    certified: v.optional(v.picklist(['ALWAYS', 'WHERE_THE_STATE_DEMANDS'], 'ONE_OF ALWAYS, WHERE_THE_STATE_DEMANDS')),
    /** Whether the post may be held without it. */
    mayStartWithout: yesNo,
    clause,
  }),
  v.check(
    ({ experience, trained, certified }) =>
      [experience, trained, certified].filter((demand) => demand !== undefined).length === 1,
    'DEMAND',
  ),
);

const noLapse = v.pipe(
  v.literal('no lapse'),
  v.transform(() => null),
);

/** Attendance in two tables: what counts as which lapse, and what a lapse costs by how many there were. */
const attendance = section({
  facts: ownFacts,
  /** Whether somebody punches in and out. */
  punching: rows(yesNo),
  lapses: named(UPPER_NAME, localized),
  countsAs: rows(v.union([noLapse, upperName], 'LAPSE')),
  /** Facts of the second table, besides `lapse`. */
  tally: ownFacts,
  measures: v.optional(named(UPPER_NAME, localized), {}),
  costs: rows(penaltyOutcome),
});

const handover = section({
  label: localized,
  items: section({ list: named(UPPER_NAME, localized), clause }),
  /** Each item is signed by whoever takes it over; nobody leaves before. */
  release: section({ countersignedEach: yesNo, before: yesNo, clause }),
});

const logbook = section({
  label: localized,
  often: rhythm,
  writtenBy: listOf(upperName),
  states: named(UPPER_NAME, localized),
  approval: v.optional(text),
  clause,
});

const File = { YEARLY_APPRAISAL: 'YEARLY_APPRAISAL', PROMOTION: 'PROMOTION' } as const;

/** Who may hold a post, how attendance is kept, what people write down, and what they hand over when they leave. */
export const people = section({
  requirements: v.optional(named(LOWER_NAME, requirement), {}),
  trainingFile: v.optional(section({ countsIn: listOf(oneOf(File)), clause })),
  attendance: v.optional(attendance),
  logbooks: v.optional(named(LOWER_NAME, logbook), {}),
  handover: v.optional(handover),
});
