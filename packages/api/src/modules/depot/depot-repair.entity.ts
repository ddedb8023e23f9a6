import { defineEntity, p } from '@mikro-orm/postgresql';
import type { DepotState } from '@aftercare/schema';

const DepotRepairSchema = defineEntity({
  name: 'DepotRepair',
  tableName: 'depot_repair',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    requestId: p.uuid(),
    customerId: p.uuid(),
    assetId: p.uuid(),
    state: p.text().$type<DepotState>(),
    sentAt: p.datetime(3).nullable(),
    /** Carrier and tracking number, or who brought it. */
    cameBy: p.text(),
    receivedAt: p.datetime(3).nullable(),
    receivedById: p.uuid().nullable(),
    condition: p.text(),
    accessories: p.text(),
    repairedAt: p.datetime(3).nullable(),
    repairedById: p.uuid().nullable(),
    /** False: beyond repair. */
    fixed: p.boolean().nullable(),
    findings: p.text(),
    actions: p.text(),
    returnedAt: p.datetime(3).nullable(),
    returnedById: p.uuid().nullable(),
    wentBy: p.text(),
    createdAt: p.datetime(3),
    version: p.integer(),
  },
});

/** A unit that is repaired here. Whoever changes it locks its request first, then it. */
export class DepotRepair extends DepotRepairSchema.class {}
DepotRepairSchema.setClass(DepotRepair);
