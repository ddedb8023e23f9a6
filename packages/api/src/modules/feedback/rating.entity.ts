import { defineEntity, p } from '@mikro-orm/postgresql';

const RatingSchema = defineEntity({
  name: 'Rating',
  tableName: 'rating',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    overall: p.integer(),
    attitude: p.integer(),
    quality: p.integer(),
    speed: p.integer(),
    comment: p.text(),
    ratedAt: p.datetime(3),
  },
});

/** The customer's marks, from 1 to the scale of the request's policy, once a request. Never changed. */
export class Rating extends RatingSchema.class {}
RatingSchema.setClass(Rating);
