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
    state: p.text().$type<PolicyState>(),
    inForceFrom: p.datetime(3).nullable(),
    title: p.json<Localized>(),
    source: p.text().lazy(),
    sourceSha256: p.text(),
    createdAt: p.datetime(3),
  },
});

/** One numbered version of an organization's written rules. Its source never changes once a request is bound to it. */
export class PolicyVersion extends PolicyVersionSchema.class {}
PolicyVersionSchema.setClass(PolicyVersion);
