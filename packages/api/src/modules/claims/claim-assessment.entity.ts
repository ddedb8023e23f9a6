import { defineEntity, p } from '@mikro-orm/postgresql';

const ClaimAssessmentSchema = defineEntity({
  name: 'ClaimAssessment',
  tableName: 'claim_assessment',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    lineId: p.uuid(),
    round: p.integer(),
    quantityThousandths: p.bigint('number'),
    amountMinor: p.bigint('number'),
    currency: p.text(),
    reason: p.text().nullable(),
  },
});

/** What was found due of a line, in one round. Never edited. */
export class ClaimAssessment extends ClaimAssessmentSchema.class {}
ClaimAssessmentSchema.setClass(ClaimAssessment);
