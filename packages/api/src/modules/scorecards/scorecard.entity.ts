import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ScorecardState, ScoredKind, ServiceMetric } from '@aftercare/schema';

const ScorecardSchema = defineEntity({
  name: 'Scorecard',
  tableName: 'scorecard',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    rule: p.text(),
    policyVersionId: p.uuid(),
    subjectKind: p.text().$type<ScoredKind>(),
    subject: p.text(),
    accountId: p.uuid().nullable(),
    department: p.text().nullable(),
    fromOn: p.date(),
    toOn: p.date(),
    dueOn: p.date().nullable(),
    state: p.text().$type<ScorecardState>(),
    judgedBy: p.text(),
    /** Tenths of points by criterion. */
    marks: p.json<Readonly<Record<string, number>>>(),
    /** How much of how much, by metric. */
    counted: p.json<Readonly<Partial<Record<ServiceMetric, { readonly part: number; readonly whole: number }>>>>(),
    scoreTenths: p.integer().nullable(),
    grade: p.text().nullable(),
    payBasisPoints: p.integer().nullable(),
    trace: p.json<object>(),
    consequences: p.json<object>(),
    signedOffById: p.uuid().nullable(),
    signedOffAt: p.datetime(3).nullable(),
    revision: p.integer(),
    correctsId: p.uuid().nullable(),
    reason: p.text().nullable(),
    openedAt: p.datetime(3),
    overdueToldAt: p.datetime(3).nullable(),
    version: p.integer(),
  },
});

/** How somebody's work was in some months. A signed card never changes: a trigger sees to it. */
export class Scorecard extends ScorecardSchema.class {}
ScorecardSchema.setClass(Scorecard);
