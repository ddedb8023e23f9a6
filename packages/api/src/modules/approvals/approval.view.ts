import {
  accountId,
  asc,
  code,
  connection,
  desc,
  either,
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
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { admissionView } from '../admission/admission.view.js';
import { clockView } from '../clocks/clock.view.js';
import { accountView } from '../identity/account.view.js';
import { type TraceStep, traceInWords } from '../policy/index.js';
import { policyVersionView } from '../policy/policy-version.view.js';
import { insideOnly } from '../requests/requests.access.js';
import { requestView } from '../requests/request.view.js';
import { solutionView } from '../solutions/solution.view.js';
import { actionsOf, COURSE_READS, seatsOf, stepsOf, tellOf } from './approval-course.js';
import { changesOf, CHANGE_NEEDS } from './approval-changes.js';
import { approvalVoteView } from './approval-vote.view.js';
import { ofNoRequest } from './approvals.access.js';
import { lastSeenRound, waitsForViewer } from './approvals.sql.js';

const COURSE = ['state', 'asked_by_id', 'route', 'step'] as const;

export const approvalView = view('Approval', {
  table: 'approval_in_time',
  access: either(
    ofNoRequest,
    visibleThrough(() => requestView, 'request_id', insideOnly),
  ),
  fields: {
    id: globalId('Approval'),
    number: text('number'),
    subject: text('subject'),
    rule: text('rule'),
    label: localized('label'),
    policyVersion: one(() => policyVersionView, 'policy_version_id'),
    request: one(() => requestView, 'request_id'),
    clock: one(() => clockView, 'subject_id'),
    newVersion: one(() => policyVersionView, 'subject_id'),
    solution: one(() => solutionView, 'subject_id'),
    admission: one(() => admissionView, 'subject_id'),
    title: text('title'),
    reason: text('reason'),
    amount: money('amount_minor', 'currency'),
    payload: json('payload'),
    facts: json('facts'),
    trace: code<ReadContext>(['trace'], ({ trace }, { actor }) => traceInWords(trace as TraceStep, actor.language)),
    steps: code(COURSE, stepsOf, COURSE_READS),
    tell: code(['route'], tellOf),
    step: int((row) => sql`${row('step')} + 1`),
    round: int('round'),
    state: text('state'),
    contentHash: text('content_hash'),
    votes: list(() => approvalVoteView, 'approval_id', { defaultSize: 100 }),
    changes: code([...CHANGE_NEEDS], changesOf, { seen_round: (row) => lastSeenRound(row) }),
    askedBy: one(() => accountView, 'asked_by_id'),
    askedAt: instant('asked_at'),
    decidedAt: instant('decided_at'),
    effectiveAt: instant('effective_at'),
    dueAt: instant((row) => sql`nullif(${row('due_at')}, '9999-12-31T00:00:00Z'::timestamptz)`),
    replaces: one(() => approvalView, 'replaces_id'),
    viewerSeats: code(COURSE, seatsOf, COURSE_READS),
    viewerMayDecide: code(COURSE, (source, context: ReadContext) => seatsOf(source, context).length > 0, COURSE_READS),
    allowedActions: code(COURSE, actionsOf, COURSE_READS),
    version: int('version'),
  },
  orders: {
    OLDEST: [asc('asked_at', 'timestamptz'), asc('id', 'uuid')],
    NEWEST: [desc('asked_at', 'timestamptz'), desc('id', 'uuid')],
    DUE: [asc('due_at', 'timestamptz'), asc('asked_at', 'timestamptz'), asc('id', 'uuid')],
  },
});

/** What waits for whoever asks, the promise that is due first at the head. */
export const approvalsToDecide = connection(() => approvalView, undefined, {
  order: 'DUE',
  where: (row) => waitsForViewer(row),
});

/** What whoever asks has asked for, the newest first. */
export const approvalsAsked = connection(() => approvalView, undefined, {
  order: 'NEWEST',
  where: (row) => sql`${row('asked_by_id')} = ${accountId}`,
});

/** What whoever asks has voted on, the newest first. */
export const approvalsDecided = connection(() => approvalView, undefined, {
  order: 'NEWEST',
  where: (row) => sql`exists (select from approval_vote v where v.organization_id = ${row('organization_id')}
    and v.approval_id = ${row('id')} and v.by_id = ${accountId})`,
});

/** The register of exceptions: those that were granted, and not superseded, the newest first. */
export const policyExceptions = connection(() => approvalView, undefined, {
  order: 'NEWEST',
  where: (row) => sql`${row('subject')} = 'EXCEPTION' and ${row('state')} = 'APPROVED'`,
});
