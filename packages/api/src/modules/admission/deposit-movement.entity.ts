import { defineEntity, p } from '@mikro-orm/postgresql';
import type { DepositMovementKind } from '@aftercare/schema';

const DepositMovementSchema = defineEntity({
  name: 'DepositMovement',
  tableName: 'deposit_movement',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    firm: p.text(),
    kind: p.text().$type<DepositMovementKind>(),
    amountMinor: p.bigint('number'),
    currency: p.text(),
    onDay: p.date(),
    reason: p.text(),
    admissionId: p.uuid().nullable(),
    /** What it is drawn for. */
    violationId: p.uuid().nullable(),
    /** Null while it is asked for. */
    entryId: p.uuid().nullable(),
    postedAt: p.datetime(3).nullable(),
    byId: p.uuid(),
    at: p.datetime(3),
  },
});

/** Money that came into, or left, a firm's safety deposit; in the books once it has an entry. */
export class DepositMovement extends DepositMovementSchema.class {}
DepositMovementSchema.setClass(DepositMovement);
