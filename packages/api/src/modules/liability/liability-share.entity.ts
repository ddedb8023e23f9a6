import { defineEntity, p } from '@mikro-orm/postgresql';
import type { BearerKind, Localized } from '@aftercare/schema';

const LiabilityShareSchema = defineEntity({
  name: 'LiabilityShare',
  tableName: 'liability_share',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    decisionId: p.uuid(),
    place: p.integer(),
    department: p.text(),
    label: p.json<Localized>(),
    kind: p.text().$type<BearerKind>(),
    /** Who it is: the unit that forced a shipment, by its name in the policy; a carrier or insurer, in words. */
    named: p.text().nullable(),
    partnerId: p.uuid().nullable(),
    basisPoints: p.integer(),
    amountMinor: p.bigint('number'),
    currency: p.text(),
  },
});

/** One bearer's part of a loss. Never changed. */
export class LiabilityShare extends LiabilityShareSchema.class {}
LiabilityShareSchema.setClass(LiabilityShare);
