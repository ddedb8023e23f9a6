import { defineEntity, p } from '@mikro-orm/postgresql';

const PostHeldSchema = defineEntity({
  name: 'PostHeld',
  tableName: 'post_held',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    technicianId: p.uuid(),
    post: p.text(),
    employer: p.text(),
    related: p.boolean(),
    inHouse: p.boolean(),
    fromOn: p.date(),
    toOn: p.date().nullable(),
    recordedById: p.uuid().nullable(),
    recordedAt: p.datetime(3),
    struckAt: p.datetime(3).nullable(),
  },
});

/** A post somebody holds or held: what experience is counted from. */
export class PostHeld extends PostHeldSchema.class {}
PostHeldSchema.setClass(PostHeld);
