import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ApprovalState, ApprovalSubject, Localized } from '@aftercare/schema';
import type { Facts } from '../../kernel/decision-table/index.js';

const ApprovalSchema = defineEntity({
  name: 'Approval',
  tableName: 'approval',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    subject: p.text().$type<ApprovalSubject>(),
    /** The rule's name in the policy, and what people read for it. */
    rule: p.text(),
    label: p.json<Localized>(),
    policyVersionId: p.uuid(),
    requestId: p.uuid().nullable(),
    /** What would change, where it is not the request itself: a clock, a policy version. */
    subjectId: p.uuid().nullable(),
    title: p.text(),
    reason: p.text(),
    amountMinor: p.bigint('number').nullable(),
    currency: p.text().nullable(),
    /** What would be done; which fields depends on the subject. */
    payload: p.json<Readonly<Record<string, unknown>>>(),
    facts: p.json<Facts>(),
    /** The policy's `TraceStep` that decided the route. */
    trace: p.json<object>(),
    /** A `Route`. */
    route: p.json<object>(),
    round: p.integer(),
    /** What was shown in the rounds before this one, in order: `ApprovalContent`s. */
    earlier: p.json<readonly object[]>(),
    contentHash: p.text(),
    state: p.text().$type<ApprovalState>(),
    /** The step that is being decided, from 0; how many there are, once all are. */
    step: p.integer(),
    awaitedOffices: p.array(),
    awaitedRoles: p.array(),
    askedById: p.uuid(),
    askedAt: p.datetime(3),
    decidedAt: p.datetime(3).nullable(),
    /** When what was approved was done; null for what is only recorded. */
    effectiveAt: p.datetime(3).nullable(),
    replacesId: p.uuid().nullable(),
    version: p.integer(),
  },
});

/** Something the organization must agree to. Whoever changes it locks its request first, then it. */
export class Approval extends ApprovalSchema.class {}
ApprovalSchema.setClass(Approval);
