import type { ContactWay, RoundResult, RoundTaskState } from '@aftercare/schema';
import { defineEntity, p } from '@mikro-orm/postgresql';

/** What became of one thing that was gone through. */
export interface ItemResult {
  readonly name: string;
  readonly result: RoundResult;
  readonly note: string;
}

const RoundTaskSchema = defineEntity({
  name: 'RoundTask',
  tableName: 'round_task',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    roundId: p.uuid(),
    customerId: p.uuid().nullable(),
    state: p.text().$type<RoundTaskState>(),
    madeAt: p.datetime(3),
    lateAt: p.datetime(3).nullable(),
    ways: p.array().$type<ContactWay[]>(),
    results: p.json<readonly ItemResult[]>(),
    note: p.text(),
    reason: p.text().nullable(),
    doneAt: p.datetime(3).nullable(),
    doneById: p.uuid().nullable(),
    version: p.integer(),
  },
});

/** One customer of a planned round, or all of it. */
export class RoundTask extends RoundTaskSchema.class {}
RoundTaskSchema.setClass(RoundTask);
