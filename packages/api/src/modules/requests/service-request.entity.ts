import { defineEntity, p } from '@mikro-orm/postgresql';
import type {
  ClockKind,
  Entitlement,
  Localized,
  RequestChannel,
  RequestKind,
  RequestState,
  Role,
  ServiceRung,
} from '@aftercare/schema';
import type { Facts } from '../../kernel/decision-table/index.js';

/** Where a request without an open promise stands in the queue. */
export const NEVER = new Date('9999-12-31T00:00:00.000Z');

const ServiceRequestSchema = defineEntity({
  name: 'ServiceRequest',
  tableName: 'service_request',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.text(),
    kind: p.text().$type<RequestKind>(),
    channel: p.text().$type<RequestChannel>(),
    state: p.text().$type<RequestState>(),
    rung: p.text().$type<ServiceRung>(),
    title: p.text(),
    description: p.text(),
    customerId: p.uuid(),
    assetId: p.uuid().nullable(),
    siteId: p.uuid().nullable(),
    partnerId: p.uuid().nullable(),
    componentCode: p.text().nullable(),
    faultCode: p.text().nullable(),
    causeCode: p.text().nullable(),
    complexity: p.text().nullable(),
    regionClass: p.text().nullable(),
    /** What the policy asks besides, by its own names. */
    facts: p.json<Facts>(),
    policyVersionId: p.uuid(),
    tier: p.text().nullable(),
    severity: p.integer(),
    safety: p.boolean(),
    /** Whom triage gives it to. */
    ownerRole: p.text().$type<Role>().nullable(),
    ownerId: p.uuid().nullable(),
    technicianId: p.uuid().nullable(),
    /** The repair of the same problem that did not last. */
    repeatOfId: p.uuid().nullable(),
    /** Accounts of staff the request is against; they see nothing of it. */
    complainedOfIds: p.array().columnType('uuid[]'),
    /** Roles the policy's line for complaints keeps it from. */
    hiddenFrom: p.array(),
    filedById: p.uuid().nullable(),
    filedAt: p.datetime(3),
    wishedFrom: p.datetime(3).nullable(),
    wishedTo: p.datetime(3).nullable(),
    entitlement: p.text().$type<Entitlement>().nullable(),
    entitlementSentence: p.json<Localized>().nullable(),
    dueAt: p.datetime(3),
    dueKind: p.text().$type<ClockKind>().nullable(),
    duePaused: p.boolean(),
    brokenPromises: p.integer(),
    closedAt: p.datetime(3).nullable(),
    updatedAt: p.datetime(3),
    version: p.integer(),
    source: p.text().nullable(),
    sourceReference: p.text().nullable(),
    // Written as `searchVector` makes it; the ORM's own text search type would take it apart again.
    words: p.text().lazy(),
  },
});

/** Everything a customer can ask for, and where it stands. Whoever changes it, its clocks or its consents locks it first. */
export class ServiceRequest extends ServiceRequestSchema.class {}
ServiceRequestSchema.setClass(ServiceRequest);
