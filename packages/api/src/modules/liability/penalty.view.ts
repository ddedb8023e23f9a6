import type { PenaltyState } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  anyOf,
  asc,
  code,
  connection,
  day,
  desc,
  globalId,
  instant,
  int,
  json,
  list,
  localized,
  money,
  one,
  sql,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { clockView } from '../clocks/clock.view.js';
import { accountView } from '../identity/account.view.js';
import { requestView } from '../requests/request.view.js';
import { penaltyActions } from './domain/liability-actions.js';
import { officeOnly, theirs } from './liability.access.js';
import { penaltyShareView } from './penalty-share.view.js';
import { traceField } from './trace-of.js';

export const penaltyView = view('Penalty', {
  table: 'penalty',
  access: visibleThrough(() => requestView, 'request_id', officeOnly),
  fields: {
    id: globalId('Penalty'),
    request: one(() => requestView, 'request_id'),
    rule: text('rule'),
    label: localized('label'),
    bearer: text('bearer'),
    bearerLabel: localized('bearer_label'),
    bearerKind: text('bearer_kind'),
    clause: text('clause'),
    outcome: json('outcome'),
    trace: traceField,
    clock: one(() => clockView, 'clock_id'),
    person: one(() => accountView, 'account_id'),
    state: text('state'),
    amount: money('amount_minor', 'currency'),
    shares: list(
      () => penaltyShareView,
      (parent, child) => sql`${child('penalty_id')} = ${parent('id')} and ${child('round')} = ${parent('round')}`,
    ),
    occurredOn: day('occurred_on'),
    dueAt: instant('due_at'),
    chargedBy: one(() => accountView, 'charged_by_id'),
    chargedAt: instant('charged_at'),
    appeal: text('appeal'),
    appealedBy: one(() => accountView, 'appealed_by_id'),
    appealedAt: instant('appealed_at'),
    ruling: text('ruling'),
    ruledBy: one(() => accountView, 'ruled_by_id'),
    ruledAt: instant('ruled_at'),
    allowedActions: code<ReadContext>(['state', 'appealed_by_id'], ({ state, appealed_by_id }, { actor }) =>
      // Nobody rules on their own appeal.
      state === 'APPEALED' && appealed_by_id === actor.accountId
        ? []
        : theirs(penaltyActions(state as PenaltyState), actor),
    ),
    version: int('version'),
  },
  orders: {
    OLDEST: [asc('due_at', 'timestamptz'), asc('id', 'uuid')],
    NEWEST: [desc('due_at', 'timestamptz'), desc('id', 'uuid')],
  },
  filters: { state: anyOf('state') },
});

/** Every penalty, the newest first. */
export const allPenalties = connection(() => penaltyView, undefined, { order: 'NEWEST' });
