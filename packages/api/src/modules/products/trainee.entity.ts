import { defineEntity, p } from '@mikro-orm/postgresql';

const TraineeSchema = defineEntity({
  name: 'Trainee',
  tableName: 'trainee',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    assetId: p.uuid(),
    /** The plan's name in the policy. */
    plan: p.text(),
    role: p.text(),
    nameCipher: p.text(),
    nameIndex: p.text(),
    attended: p.boolean(),
    worksAlone: p.boolean(),
    recordedAt: p.datetime(3),
  },
});

/** Somebody named for a training on a unit. */
export class Trainee extends TraineeSchema.class {}
TraineeSchema.setClass(Trainee);
