import { defineEntity, p } from '@mikro-orm/postgresql';

const ApprovalDelegationSchema = defineEntity({
  name: 'ApprovalDelegation',
  tableName: 'approval_delegation',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    fromId: p.uuid(),
    toId: p.uuid(),
    startsAt: p.datetime(3),
    endsAt: p.datetime(3),
    reason: p.text().nullable(),
    createdAt: p.datetime(3),
    revokedAt: p.datetime(3).nullable(),
  },
});

/** Somebody decides in the place of somebody else, who is away. */
export class ApprovalDelegation extends ApprovalDelegationSchema.class {}
ApprovalDelegationSchema.setClass(ApprovalDelegation);
