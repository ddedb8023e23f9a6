import { defineEntity, p } from '@mikro-orm/postgresql';
import type { InvestigationState } from '@aftercare/schema';

const InvestigationSchema = defineEntity({
  name: 'Investigation',
  tableName: 'investigation',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    requestId: p.uuid(),
    state: p.text().$type<InvestigationState>(),
    purpose: p.text(),
    /** How senior the team is, in the organization's own word. */
    grade: p.text().nullable(),
    openedById: p.uuid(),
    openedAt: p.datetime(3),
    recommendation: p.text().nullable(),
    /** What the customer reads of the outcome. */
    toldCustomer: p.text().nullable(),
    endedById: p.uuid().nullable(),
    endedAt: p.datetime(3).nullable(),
    endReason: p.text().nullable(),
    version: p.integer(),
  },
});

/** Somebody finds out what happened. Whoever changes it locks its request first: see `lockInvestigation`. */
export class Investigation extends InvestigationSchema.class {}
InvestigationSchema.setClass(Investigation);
