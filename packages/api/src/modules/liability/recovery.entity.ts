import { defineEntity, p } from '@mikro-orm/postgresql';
import type { RecoveryParty, RecoveryState } from '@aftercare/schema';

const RecoverySchema = defineEntity({
  name: 'Recovery',
  tableName: 'recovery',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    shareId: p.uuid(),
    party: p.text().$type<RecoveryParty>(),
    name: p.text(),
    partnerId: p.uuid().nullable(),
    claimedMinor: p.bigint('number'),
    receivedMinor: p.bigint('number').default(0),
    currency: p.text(),
    state: p.text().$type<RecoveryState>(),
    /** Who bears what was not recovered: `BearerShare`s. */
    borne: p.json<readonly object[]>().nullable(),
    /** The `TraceStep` that says so; null where nothing was left. */
    trace: p.json<object>().nullable(),
    claimedById: p.uuid(),
    claimedAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
    entryId: p.uuid(),
    version: p.integer(),
  },
});

/** Money claimed of a carrier, an insurer or a supplier, followed until it is here or nobody will bring it. */
export class Recovery extends RecoverySchema.class {}
RecoverySchema.setClass(Recovery);
