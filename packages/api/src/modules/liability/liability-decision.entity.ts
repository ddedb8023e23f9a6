import { defineEntity, p } from '@mikro-orm/postgresql';
import type { HandOver, LiabilityOrigin, LiabilityState } from '@aftercare/schema';
import type { Facts } from '../../kernel/decision-table/index.js';

const LiabilityDecisionSchema = defineEntity({
  name: 'LiabilityDecision',
  tableName: 'liability_decision',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    round: p.integer(),
    rule: p.text(),
    origin: p.text().$type<LiabilityOrigin>(),
    /** Never DECLINED: that a proposal was not agreed to, its approval says. */
    state: p.text().$type<Exclude<LiabilityState, 'DECLINED'>>(),
    policyVersionId: p.uuid(),
    /** The ruling of the request whose facts it was decided on. */
    triageId: p.uuid(),
    facts: p.json<Facts>(),
    /** A `TraceStep`: the row of the policy, also where the shares are others. */
    trace: p.json<object>(),
    handOver: p.text().$type<HandOver>().nullable(),
    lossMinor: p.bigint('number'),
    currency: p.text(),
    reason: p.text().nullable(),
    decidedById: p.uuid(),
    decidedAt: p.datetime(3),
    inForceAt: p.datetime(3).nullable(),
    supersededAt: p.datetime(3).nullable(),
    /** Of the ledger; null where nobody of the organization pays. */
    entryId: p.uuid().nullable(),
    version: p.integer(),
  },
});

/** Who bears a loss, by a rule of the policy or otherwise, and why. A later round takes its place; it stays. */
export class LiabilityDecision extends LiabilityDecisionSchema.class {}
LiabilityDecisionSchema.setClass(LiabilityDecision);
