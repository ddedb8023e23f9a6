import { ContactWay, LedgerPaperKind, RoundKind } from '@aftercare/schema';
import * as v from 'valibot';
import {
  clause,
  dayOfYear,
  listOf,
  localized,
  LOWER_NAME,
  named,
  oneOf,
  section,
  text,
  upperName,
  UPPER_NAME,
  yesNo,
} from '../parts.schema.js';
import { dayOfMonth, rhythm } from '../rhythm.schema.js';
import { rows } from '../rows.schema.js';

/** What is done in a round; stocktakes and campaigns have sections of their own. */
const { STOCKTAKE: _stocktake, CAMPAIGN: _campaign, ...KINDS } = RoundKind;

const never = v.pipe(
  v.literal('not planned'),
  v.transform(() => null),
);

const round = v.pipe(
  section({
    kind: oneOf(KINDS),
    label: localized,
    /** How often it comes round: always so, or by the customer it is for. */
    often: v.optional(v.union([rhythm, rows(v.union([rhythm, never], 'RHYTHM'))], 'RHYTHM')),
    /** Due by that day of the month. */
    dueBy: v.optional(dayOfMonth),
    /** The part of each year in which it is done; once, where nothing is said of how often. */
    season: v.optional(section({ from: dayOfYear, to: dayOfYear })),
    /** The paper of the books that is the report. */
    ledgerPaper: v.optional(oneOf(LedgerPaperKind)),
    ways: v.optional(listOf(oneOf(ContactWay))),
    performedBy: upperName,
    unannounced: v.optional(yesNo),
    content: v.optional(named(UPPER_NAME, localized), {}),
    approval: v.optional(text),
    reportedTo: v.optional(upperName),
    clause,
  }),
  v.check((plan) => plan.often !== undefined || plan.season !== undefined, 'ROUND'),
);

/** Work of the house that comes round: by time or by customer, not counted from the days of a unit. */
export const rounds = named(LOWER_NAME, round);
