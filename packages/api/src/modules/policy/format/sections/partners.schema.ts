import * as v from 'valibot';
import {
  clause,
  dayOfYear,
  listOf,
  localized,
  LOWER_NAME,
  named,
  oneOf,
  period,
  role,
  section,
  upperName,
  UPPER_NAME,
  yesNo,
} from '../parts.schema.js';
import { rows } from '../rows.schema.js';
import { ownFacts } from './intake.schema.js';

/** How a partner pays for parts. */
const Payment = { CASH_ON_DELIVERY: 'CASH_ON_DELIVERY', ON_ACCOUNT: 'ON_ACCOUNT' } as const;

/** What must lie before finance before a partner's service is paid for. */
const SettlementProof = {
  SERVICE_RECORD: 'SERVICE_RECORD',
  RETURNED_PART: 'RETURNED_PART',
  APPRAISAL: 'APPRAISAL',
} as const;

/** Goods a partner has not sold on. */
const Unsold = { DEEMED_SOLD: 'DEEMED_SOLD', STILL_HELD: 'STILL_HELD' } as const;

const GradeMove = { REWARDED: 'REWARDED', KEPT: 'KEPT', DOWNGRADED: 'DOWNGRADED' } as const;

const partner = section({
  label: localized,
  role,
  facts: v.optional(ownFacts, {}),
  delivery: v.optional(section({ payment: oneOf(Payment), signs: localized, clause })),
  /** Parts are ordered so long before each season begins, and a reserve of them is held. */
  orders: v.optional(
    section({
      seasons: named(LOWER_NAME, section({ label: localized, from: dayOfYear })),
      ahead: period,
      reserve: yesNo,
      clause,
    }),
  ),
  /** Goods that come back: who bears freight, and the labour that makes them as new. */
  returns: v.optional(rows(section({ freight: upperName, restoring: v.optional(upperName) }))),
  unsold: v.optional(rows(oneOf(Unsold))),
  settlement: v.optional(
    section({
      needs: listOf(oneOf(SettlementProof)),
      reviewedBy: upperName,
      notice: localized,
      confirmedBy: upperName,
      setOffAgainst: v.picklist(['RECEIVABLE'], 'ONE_OF RECEIVABLE'),
      clause,
    }),
  ),
  grades: v.optional(named(UPPER_NAME, localized), {}),
  graded: v.optional(rows(oneOf(GradeMove))),
});

/** Dealers and others who serve for the company: parts, reserves, goods that come back, settlement, grades. */
export const partners = named(LOWER_NAME, partner);
