import type { InvestigationState, TeamRole } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  code,
  desc,
  globalId,
  instant,
  int,
  json,
  list,
  one,
  restricted,
  sql,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';
import { approvalView } from '../approvals/approval.view.js';
import { accountView } from '../identity/account.view.js';
import { requestView } from '../requests/request.view.js';
import { allowedInvestigationActions, type Investigator } from './domain/investigation.machine.js';
import { findingView } from './finding.view.js';
import { interviewView } from './interview.view.js';
import { mayInvestigate, viewerTeamRole } from './investigation.access.js';
import { investigationMemberView } from './investigation-member.view.js';
import { panelMeetingView } from './panel-meeting.view.js';
import { surveyView } from './survey.view.js';
import { tripCostView } from './trip-cost.view.js';

/** Customers follow that something is looked into, when somebody comes and what was found; how is for those inside. */
export const investigationView = view('Investigation', {
  table: 'investigation',
  access: visibleThrough(() => requestView, 'request_id'),
  fields: {
    id: globalId('Investigation'),
    number: text('number'),
    request: one(() => requestView, 'request_id'),
    state: text('state'),
    purpose: restricted(isInside, text('purpose')),
    grade: restricted(isInside, text('grade')),
    openedBy: one(() => accountView, 'opened_by_id'),
    openedAt: instant('opened_at'),
    endedBy: one(() => accountView, 'ended_by_id'),
    endedAt: instant('ended_at'),
    endReason: restricted(isInside, text('end_reason')),
    recommendation: restricted(isInside, text('recommendation')),
    toldCustomer: text('told_customer'),
    members: list(() => investigationMemberView, 'investigation_id', { defaultSize: 50 }),
    teamApproval: one(
      () => approvalView,
      (parent, child) => sql`${child('subject')} = 'TEAM' and ${child('subject_id')} = ${parent('id')}`,
      { order: 'NEWEST' },
    ),
    surveys: list(() => surveyView, 'investigation_id', { defaultSize: 50 }),
    interviews: list(() => interviewView, 'investigation_id', { defaultSize: 100 }),
    panelMeetings: list(() => panelMeetingView, 'investigation_id', { defaultSize: 50 }),
    findings: list(() => findingView, 'investigation_id', { defaultSize: 50 }),
    costs: list(() => tripCostView, 'investigation_id', { defaultSize: 100 }),
    costTotals: json((row, _arg, ask) =>
      ask(({ actor }) => isInside(actor))
        ? sql`select coalesce(json_agg(json_build_object('amountMinor', t.amount, 'currency', t.currency)
            order by t.currency), '[]') from (select sum(c.amount_minor)::text as amount, c.currency from trip_cost c
            where c.organization_id = ${row('organization_id')} and c.investigation_id = ${row('id')}
            group by c.currency) t`
        : sql`'[]'::json`,
    ),
    allowedActions: code<ReadContext>(
      ['state'],
      (source, { actor }) => {
        const role = source['viewer_role'] as TeamRole | null;
        const as: Investigator[] = [
          ...(mayInvestigate(actor) ? (['DESK'] as const) : []),
          ...(role ? [role === 'LEAD' ? ('LEAD' as const) : ('MEMBER' as const)] : []),
        ];
        return allowedInvestigationActions(source['state'] as InvestigationState, as);
      },
      { viewer_role: (row) => viewerTeamRole(row) },
    ),
    version: int('version'),
  },
  orders: { NEWEST: [desc('opened_at', 'timestamptz'), desc('id', 'uuid')] },
});
