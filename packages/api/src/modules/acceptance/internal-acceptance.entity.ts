import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Localized } from '@aftercare/schema';

/** One point of the company's own check, in the policy's words at the time. */
export interface WorkCheck {
  readonly name: string;
  readonly label: Localized;
  readonly passed: boolean;
  readonly remark: string | null;
}

const InternalAcceptanceSchema = defineEntity({
  name: 'InternalAcceptance',
  tableName: 'internal_acceptance',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    round: p.integer(),
    checks: p.json<readonly WorkCheck[]>(),
    passed: p.boolean(),
    clause: p.text(),
    checkedAt: p.datetime(3),
    checkedById: p.uuid(),
  },
});

/** The company's own check of work the customer has accepted. Never changed. */
export class InternalAcceptance extends InternalAcceptanceSchema.class {}
InternalAcceptanceSchema.setClass(InternalAcceptance);
