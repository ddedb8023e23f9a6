import {
  asc,
  boolean,
  globalId,
  instant,
  localized,
  one,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { liabilityDecisionView } from './liability-decision.view.js';

export const liabilityDisputeView = view('LiabilityDispute', {
  table: 'liability_dispute',
  access: visibleThrough(() => liabilityDecisionView, 'decision_id'),
  fields: {
    id: globalId('LiabilityDispute'),
    department: text('department'),
    label: localized('label'),
    reason: text('reason'),
    raisedBy: one(() => accountView, 'raised_by_id'),
    raisedAt: instant('raised_at'),
    upheld: boolean('upheld'),
    answer: text('answer'),
    answeredBy: one(() => accountView, 'answered_by_id'),
    answeredAt: instant('answered_at'),
  },
  orders: { OLDEST: [asc('raised_at', 'timestamptz'), asc('id', 'uuid')] },
});
