import { defineEntity, p } from '@mikro-orm/postgresql';

const ScorecardDeductionSchema = defineEntity({
  name: 'ScorecardDeduction',
  tableName: 'scorecard_deduction',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    scorecardId: p.uuid(),
    deduction: p.text(),
    pointsTenths: p.integer(),
    requestId: p.uuid(),
    at: p.datetime(3),
  },
});

/** Something that took points off a card, with the request that shows it. */
export class ScorecardDeduction extends ScorecardDeductionSchema.class {}
ScorecardDeductionSchema.setClass(ScorecardDeduction);
