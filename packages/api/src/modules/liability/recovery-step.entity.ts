import { defineEntity, p } from '@mikro-orm/postgresql';
import type { RecoveryStepKind } from '@aftercare/schema';

const RecoveryStepSchema = defineEntity({
  name: 'RecoveryStep',
  tableName: 'recovery_step',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    recoveryId: p.uuid(),
    kind: p.text().$type<RecoveryStepKind>(),
    onDay: p.date(),
    amountMinor: p.bigint('number').nullable(),
    currency: p.text().nullable(),
    words: p.text().nullable(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** Something that happened to a claim for money from outside. Never changed. */
export class RecoveryStep extends RecoveryStepSchema.class {}
RecoveryStepSchema.setClass(RecoveryStep);
