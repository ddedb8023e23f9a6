import type { ContactWay, Localized, RoundKind } from '@aftercare/schema';
import { defineEntity, p } from '@mikro-orm/postgresql';

/** One thing that is gone through, by its name in the policy. */
export interface RoundItem {
  readonly name: string;
  readonly label: Localized;
}

const PlannedRoundSchema = defineEntity({
  name: 'PlannedRound',
  tableName: 'planned_round',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    policyVersionId: p.uuid(),
    round: p.text(),
    fromOn: p.date(),
    toOn: p.date(),
    nth: p.integer(),
    dueOn: p.date(),
    kind: p.text().$type<RoundKind>(),
    label: p.json<Localized>(),
    clause: p.text(),
    performedBy: p.text(),
    performer: p.json<Localized>(),
    reportedTo: p.text().nullable(),
    reportReader: p.json<Localized>().nullable(),
    ways: p.array().$type<ContactWay[]>(),
    content: p.json<readonly RoundItem[]>(),
    unannounced: p.boolean(),
    forCustomers: p.boolean(),
    madeAt: p.datetime(3),
    lateAt: p.datetime(3).nullable(),
  },
});

/** What the policy says comes round, one time that it does. Made by the house; nobody changes it. */
export class PlannedRound extends PlannedRoundSchema.class {}
PlannedRoundSchema.setClass(PlannedRound);
