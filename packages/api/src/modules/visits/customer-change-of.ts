import type { VisitKind, VisitState } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql } from '../../kernel/read/index.js';
import type { PolicyContext } from '../policy/index.js';
import { customerChange } from './domain/customer-change.js';

/** What its customer may do to a visit by themselves now, by the policy of its request. */
export const customerChangeOf = code<ReadContext & PolicyContext>(
  ['kind', 'state', 'starts_at', 'window_from', 'customer_moves'],
  async (source, context) => {
    const { actor, house, read } = context;
    const { policy } = await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string);
    const booked = {
      kind: source['kind'] as VisitKind,
      state: source['state'] as VisitState,
      begins: Date.parse((source['window_from'] ?? source['starts_at']) as string),
      moves: source['customer_moves'] as number,
    };
    const { until, ...change } = customerChange(booked, policy.customerMoves, context.now().getTime());
    return { ...change, until: until === null ? null : new Date(until).toISOString() };
  },
  {
    policy_version_id: (row) => sql`(select r.policy_version_id from service_request r
      where r.organization_id = ${row('organization_id')} and r.id = ${row('request_id')})`,
  },
);
