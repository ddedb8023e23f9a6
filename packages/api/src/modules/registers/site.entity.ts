import { defineEntity, p } from '@mikro-orm/postgresql';

const SiteSchema = defineEntity({
  name: 'Site',
  tableName: 'site',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    customerId: p.uuid(),
    label: p.text(),
    region: p.text(),
    regionClass: p.text(),
    addressCipher: p.text().nullable(),
    timeZone: p.text(),
    needsAdmission: p.boolean(),
    latitude: p.double().nullable(),
    longitude: p.double().nullable(),
    createdAt: p.datetime(3),
  },
});

/** A place of a customer where units stand. */
export class Site extends SiteSchema.class {}
SiteSchema.setClass(Site);
