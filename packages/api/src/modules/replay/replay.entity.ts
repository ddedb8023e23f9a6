import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ReplayDimension, ReplayState } from '@aftercare/schema';

const ReplaySchema = defineEntity({
  name: 'Replay',
  tableName: 'replay',
  properties: {
    organizationId: p.uuid().primary(),
    id: p.uuid().primary(),
    policyVersionId: p.uuid(),
    /** As it was when somebody asked. */
    source: p.text().lazy(),
    sourceSha256: p.text(),
    /** Requests filed from then on. */
    since: p.datetime(3).nullable(),
    /** Requests filed before. */
    until: p.datetime(3).nullable(),
    /** Empty: of every kind. */
    kinds: p.array(),
    /** The newest so many. */
    limit: p.integer().nullable(),
    state: p.text().$type<ReplayState>(),
    total: p.integer().default(0),
    done: p.integer().default(0),
    changed: p.json<Readonly<Partial<Record<ReplayDimension | 'ANY', number>>>>(),
    positionAt: p.datetime(3).nullable(),
    positionId: p.uuid().nullable(),
    attempts: p.integer().default(0),
    askedById: p.uuid(),
    /** Also the moment open promises are read at. */
    askedAt: p.datetime(3),
    startedAt: p.datetime(3).nullable(),
    finishedAt: p.datetime(3).nullable(),
  },
});

/** A version of the policy, tried over past requests; what it came to stands in outcomes, moves and changes. */
export class Replay extends ReplaySchema.class {}
ReplaySchema.setClass(Replay);
