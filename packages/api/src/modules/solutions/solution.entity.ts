import { defineEntity, p } from '@mikro-orm/postgresql';
import type {
  ConsentMethod,
  Localized,
  ObjectionGround,
  PriceBasis,
  PriceClass,
  SolutionMeasure,
  SolutionState,
} from '@aftercare/schema';

/** A line of a quote, frozen as it was prepared. Prices in minor units, the discount in hundredths of a per cent. */
export interface SolutionLine {
  readonly priceItemId: string;
  readonly code: string;
  readonly name: Localized;
  readonly class: PriceClass;
  readonly basis: PriceBasis;
  /** The wording of the clause that says where the price comes from. */
  readonly basisSentence: Localized;
  readonly charged: boolean;
  readonly quantity: number;
  readonly listPriceMinor: number;
  readonly discountBasisPoints: number;
  readonly unitPriceMinor: number;
  readonly amountMinor: number;
}

/** As it is kept: what is with those who must agree to it is where their approval says. */
export type StoredSolutionState =
  | Extract<SolutionState, 'DRAFT' | 'SENT' | 'AGREED' | 'OBJECTED' | 'WITHDRAWN'>
  | 'SUBMITTED';

const SolutionSchema = defineEntity({
  name: 'Solution',
  tableName: 'solution',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    round: p.integer(),
    state: p.text().$type<StoredSolutionState>(),
    measures: p.array().$type<SolutionMeasure[]>(),
    explanation: p.text(),
    steps: p.array(),
    /** Calendar days; 0: done the same day. */
    durationDays: p.integer(),
    materials: p.array(),
    tools: p.array(),
    /** What it costs the organization itself. */
    expectedCostMinor: p.bigint('number'),
    currency: p.text(),
    lines: p.json<readonly SolutionLine[]>(),
    /** What it costs the customer. */
    totalMinor: p.bigint('number'),
    /** A `Replacement`. */
    replacement: p.json<object>().nullable(),
    preparedById: p.uuid(),
    draftedAt: p.datetime(3),
    sentAt: p.datetime(3).nullable(),
    decidedAt: p.datetime(3).nullable(),
    decidedById: p.uuid().nullable(),
    method: p.text().$type<ConsentMethod>().nullable(),
    ground: p.text().$type<ObjectionGround>().nullable(),
    reason: p.text().nullable(),
    version: p.integer(),
  },
});

/** What is offered to the customer about a problem: one round. Whoever changes it locks its request first. */
export class Solution extends SolutionSchema.class {}
SolutionSchema.setClass(Solution);
