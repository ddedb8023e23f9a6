import { defineEntity, p } from '@mikro-orm/postgresql';

const InterviewSchema = defineEntity({
  name: 'Interview',
  tableName: 'interview',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    investigationId: p.uuid(),
    personCipher: p.text(),
    /** In what capacity the person speaks: driver, operator, storekeeper. */
    capacity: p.text(),
    said: p.text(),
    heldAt: p.datetime(3),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** What somebody said who was asked. Written once. */
export class Interview extends InterviewSchema.class {}
InterviewSchema.setClass(Interview);
