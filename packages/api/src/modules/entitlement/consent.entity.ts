import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ConsentKind, ConsentMethod, ConsentState, Localized, PriceBasis, PriceClass } from '@aftercare/schema';

/** A line of a price shown to the customer, frozen as it was shown. Prices in minor units. */
export interface ConsentLine {
  readonly priceItemId: string;
  readonly code: string;
  readonly name: Localized;
  readonly class: PriceClass;
  /** Where the price comes from, and the clause that says so; lines kept before it was decided lack both. */
  readonly basis?: PriceBasis;
  readonly basisSentence?: Localized;
  readonly quantity: number;
  readonly unitPriceMinor: number;
  readonly currency: string;
}

const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    kind: p.text().$type<ConsentKind>(),
    state: p.text().$type<ConsentState>(),
    lines: p.json<readonly ConsentLine[]>(),
    totalMinor: p.bigint('number').nullable(),
    currency: p.text().nullable(),
    method: p.text().$type<ConsentMethod>().nullable(),
    askedAt: p.datetime(3),
    answeredAt: p.datetime(3).nullable(),
    answeredById: p.uuid().nullable(),
    reason: p.text().nullable(),
  },
});

/** A question to the customer that must be answered before work goes on, and its answer. */
export class Consent extends ConsentSchema.class {}
ConsentSchema.setClass(Consent);
