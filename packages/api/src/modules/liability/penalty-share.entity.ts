import { defineEntity, p } from '@mikro-orm/postgresql';
import type { BearerKind, Localized } from '@aftercare/schema';

const PenaltyShareSchema = defineEntity({
  name: 'PenaltyShare',
  tableName: 'penalty_share',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    penaltyId: p.uuid(),
    round: p.integer(),
    place: p.integer(),
    department: p.text(),
    label: p.json<Localized>(),
    kind: p.text().$type<BearerKind>(),
    named: p.text().nullable(),
    accountId: p.uuid().nullable(),
    basisPoints: p.integer(),
    amountMinor: p.bigint('number'),
    currency: p.text(),
  },
});

/** One bearer's part of a penalty. Never changed. */
export class PenaltyShare extends PenaltyShareSchema.class {}
PenaltyShareSchema.setClass(PenaltyShare);
