import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Localized, PolicyState } from '@aftercare/schema';

const PolicyVersionSchema = defineEntity({
  name: 'PolicyVersion',
  tableName: 'policy_version',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    code: p.text(),
    number: p.integer(),
    /** `IN_FORCE` once its beginning is set; what it is at a moment, `stateAt` says. */
    state: p.text().$type<Exclude<PolicyState, 'SUPERSEDED'>>(),
    inForceFrom: p.datetime(3).nullable(),
    title: p.json<Localized>(),
    source: p.text().lazy(),
    sourceSha256: p.text(),
    createdAt: p.datetime(3),
    /** Counts changes of the row, whatever they are. */
    revision: p.integer().default(1),
    /** Whoever wrote in it. */
    authors: p.array().columnType('uuid[]'),
    basedOnId: p.uuid().nullable(),
  },
});

/** One numbered version of an organization's written rules. Its source changes while it is a draft, and never after. */
export class PolicyVersion extends PolicyVersionSchema.class {}
PolicyVersionSchema.setClass(PolicyVersion);
