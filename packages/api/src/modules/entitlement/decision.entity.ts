import { defineEntity, p } from '@mikro-orm/postgresql';
import type { DecisionKind } from '@aftercare/schema';
import type { Facts } from '../../kernel/decision-table/index.js';

const DecisionSchema = defineEntity({
  name: 'Decision',
  tableName: 'decision',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    policyVersionId: p.uuid(),
    kind: p.text().$type<DecisionKind>(),
    facts: p.json<Facts>(),
    outcome: p.json<Record<string, unknown>>(),
    /** The policy's `TraceStep`s. */
    trace: p.json<readonly object[]>(),
    decidedAt: p.datetime(3),
    supersededAt: p.datetime(3).nullable(),
  },
});

/** What the policy said of a request, on which facts and why. Never edited: a later decision supersedes it. */
export class Decision extends DecisionSchema.class {}
DecisionSchema.setClass(Decision);
