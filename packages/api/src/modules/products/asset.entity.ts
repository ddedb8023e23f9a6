import { defineEntity, p } from '@mikro-orm/postgresql';

const AssetSchema = defineEntity({
  name: 'Asset',
  tableName: 'asset',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    customerId: p.uuid(),
    siteId: p.uuid().nullable(),
    modelId: p.uuid(),
    partnerId: p.uuid().nullable(),
    serial: p.text(),
    purchasedOn: p.date().nullable(),
    handedOverOn: p.date().nullable(),
    acceptedOn: p.date().nullable(),
    registeredOn: p.date().nullable(),
    version: p.integer(),
    createdAt: p.datetime(3),
  },
});

/** A unit at a customer. Its days are `YYYY-MM-DD`. */
export class Asset extends AssetSchema.class {}
AssetSchema.setClass(Asset);
