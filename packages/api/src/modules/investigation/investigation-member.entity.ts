import { defineEntity, p } from '@mikro-orm/postgresql';
import type { TeamRole } from '@aftercare/schema';

const InvestigationMemberSchema = defineEntity({
  name: 'InvestigationMember',
  tableName: 'investigation_member',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    investigationId: p.uuid(),
    accountId: p.uuid(),
    role: p.text().$type<TeamRole>(),
    joinedAt: p.datetime(3),
    leftAt: p.datetime(3).nullable(),
  },
});

/** One of the team. Who leaves stays on record. */
export class InvestigationMember extends InvestigationMemberSchema.class {}
InvestigationMemberSchema.setClass(InvestigationMember);
