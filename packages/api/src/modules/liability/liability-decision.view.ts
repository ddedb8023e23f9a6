import type { LiabilityState } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  accountId,
  asc,
  boolean,
  code,
  desc,
  first,
  globalId,
  instant,
  int,
  list,
  money,
  one,
  sql,
  text,
  view,
  visibleThrough,
  type Row,
} from '../../kernel/read/index.js';
import { approvalView } from '../approvals/approval.view.js';
import { accountView } from '../identity/account.view.js';
import { policyVersionView } from '../policy/policy-version.view.js';
import { requestView } from '../requests/request.view.js';
import { liabilityActions } from './domain/liability-actions.js';
import { officeOnly, theirs } from './liability.access.js';
import { liabilityDisputeView } from './liability-dispute.view.js';
import { liabilityShareView } from './liability-share.view.js';
import { traceField } from './trace-of.js';

/** That a proposal was not agreed to, its approval says. */
const stateOf = (row: Row) => sql`case when ${row('state')} = 'PROPOSED' and exists (
    select from approval a where a.organization_id = ${row('organization_id')} and a.request_id = ${row('request_id')}
    and a.subject_id = ${row('id')} and a.state in ('REJECTED', 'WITHDRAWN')) then 'DECLINED' else ${row('state')} end`;

/** What was agreed to be due of the claims of its request, in its currency. */
const agreedTo = (row: Row) => sql`select sum(c.approved_minor)::text from claim c
  where c.organization_id = ${row('organization_id')} and c.request_id = ${row('request_id')}
  and c.currency = ${row('currency')} and c.state in ('APPROVED', 'SETTLED')`;

const claimsComeToOf = ({ agreed, loss_minor, currency }: Readonly<Record<string, unknown>>) =>
  agreed === null || String(agreed) === String(loss_minor) ? null : { amountMinor: agreed, currency };

/** Nobody answers their own objection. */
function actionsOf({ shown_state, objects }: Readonly<Record<string, unknown>>, { actor }: ReadContext) {
  const possible = theirs(liabilityActions(shown_state as LiabilityState), actor);
  return objects === true ? possible.filter((action) => action !== 'UPHOLD') : possible;
}

export const liabilityDecisionView = view('LiabilityDecision', {
  table: 'liability_decision',
  access: visibleThrough(() => requestView, 'request_id', officeOnly),
  fields: {
    id: globalId('LiabilityDecision'),
    request: one(() => requestView, 'request_id'),
    round: int('round'),
    rule: text('rule'),
    origin: text('origin'),
    state: text(stateOf),
    loss: money('loss_minor', 'currency'),
    claimsComeTo: code(['loss_minor', 'currency'], claimsComeToOf, { agreed: agreedTo }),
    handOver: text('hand_over'),
    trace: traceField,
    policyVersion: one(() => policyVersionView, 'policy_version_id'),
    reason: text('reason'),
    shares: list(() => liabilityShareView, 'decision_id', { defaultSize: 20 }),
    disputes: list(() => liabilityDisputeView, 'decision_id', { defaultSize: 20 }),
    approval: first(
      () => approvalView,
      (parent, child) => sql`${child('subject_id')} = ${parent('id')}`,
      'NEWEST',
    ),
    decidedBy: one(() => accountView, 'decided_by_id'),
    decidedAt: instant('decided_at'),
    inForceAt: instant('in_force_at'),
    supersededAt: instant('superseded_at'),
    outdated: boolean(
      (row) => sql`exists (select from decision d where d.organization_id = ${row('organization_id')}
      and d.id = ${row('triage_id')} and d.superseded_at is not null)`,
    ),
    allowedActions: code<ReadContext>([], actionsOf, {
      shown_state: (row) => stateOf(row),
      objects: (row) => sql`exists (select from liability_dispute x where x.organization_id = ${row('organization_id')}
        and x.decision_id = ${row('id')} and x.upheld is null and x.raised_by_id = ${accountId})`,
    }),
    version: int('version'),
  },
  orders: {
    ROUND: [asc('round', 'int'), asc('id', 'uuid')],
    NEWEST: [desc('round', 'int'), desc('id', 'uuid')],
  },
});
