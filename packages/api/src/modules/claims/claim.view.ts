import type { ApprovalState, ClaimKind, ClaimState, RequestState } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  anyOf,
  atLeast,
  before,
  code,
  connection,
  desc,
  embedded,
  flag,
  globalId,
  instant,
  int,
  isId,
  list,
  money,
  one,
  sql,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { approvalView } from '../approvals/approval.view.js';
import { accountView } from '../identity/account.view.js';
import { customerView } from '../registers/customer.view.js';
import { requestView } from '../requests/request.view.js';
import { claimCostView } from './claim-cost.view.js';
import { claimGoodsView } from './claim-goods.view.js';
import { claimLineView } from './claim-line.view.js';
import { claimPaymentView } from './claim-payment.view.js';
import { notForPartners } from './claims.access.js';
import { claimSearch } from './claim-search.sql.js';
import { allowedClaimActions } from './domain/allowed-claim-actions.js';

const allowedActions = code<ReadContext>(
  ['state', 'kind', 'settled_minor'],
  (source, { actor }) =>
    allowedClaimActions(
      {
        state: source['state'] as ClaimState,
        kind: source['kind'] as ClaimKind,
        settledMinor: Number(source['settled_minor']),
        agreement: source['agreement'] as ApprovalState | null,
        requestState: source['request_state'] as RequestState,
      },
      actor.roles,
    ),
  {
    agreement: (row) => sql`(select a.state from approval a where a.organization_id = ${row('organization_id')}
      and a.subject_id = ${row('id')} and a.subject = 'CLAIM' order by a.id desc limit 1)`,
    request_state: (row) => sql`(select r.state from service_request r
      where r.organization_id = ${row('organization_id')} and r.id = ${row('request_id')})`,
  },
);

export const claimView = view('Claim', {
  table: 'claim',
  access: visibleThrough(() => requestView, 'request_id', notForPartners),
  fields: {
    id: globalId('Claim'),
    number: text('number'),
    request: one(() => requestView, 'request_id'),
    customer: one(() => customerView, 'customer_id'),
    kind: text('kind'),
    state: text('state'),
    note: text('note'),
    claimed: money('claimed_minor', 'currency'),
    paidForGoods: money('paid_minor', 'currency'),
    approved: money('approved_minor', 'currency'),
    settled: money('settled_minor', 'currency'),
    outstanding: embedded('approved_minor', {
      amountMinor: text((row) => sql`${row('approved_minor')} - ${row('settled_minor')}`),
      currency: text('currency'),
    }),
    round: int('round'),
    lines: list(() => claimLineView, 'claim_id', { defaultSize: 100 }),
    payments: list(() => claimPaymentView, 'claim_id', { defaultSize: 100 }),
    goods: list(() => claimGoodsView, 'claim_id', { defaultSize: 100 }),
    costs: list(() => claimCostView, 'claim_id', { defaultSize: 100 }),
    approvals: list(
      () => approvalView,
      (claim, approval) => sql`${approval('subject_id')} = ${claim('id')} and ${approval('subject')} = 'CLAIM'`,
    ),
    submittedBy: one(() => accountView, 'submitted_by_id'),
    submittedAt: instant('submitted_at'),
    assessedBy: one(() => accountView, 'assessed_by_id'),
    assessedAt: instant('assessed_at'),
    decidedAt: instant('decided_at'),
    settledAt: instant('settled_at'),
    reason: text('reason'),
    allowedActions,
    version: int('version'),
  },
  orders: {
    NEWEST: [desc('submitted_at', 'timestamptz'), desc('id', 'uuid')],
    LARGEST: [desc('claimed_minor', 'bigint'), desc('id', 'uuid')],
  },
  filters: {
    state: anyOf('state'),
    kind: anyOf('kind'),
    customerId: isId('Customer', 'customer_id'),
    search: claimSearch,
    owed: flag((row) => sql`${row('state')} = 'APPROVED'`),
    submittedFrom: atLeast('submitted_at'),
    submittedTo: before('submitted_at'),
  },
});

export const allClaims = connection(() => claimView);
