import type { RequestState, Role, SolutionState } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  asc,
  code,
  globalId,
  instant,
  int,
  json,
  list,
  money,
  one,
  restricted,
  sql,
  text,
  texts,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { isOffice } from '../../kernel/who.js';
import { approvalView } from '../approvals/approval.view.js';
import { accountView } from '../identity/account.view.js';
import { requestView } from '../requests/request.view.js';
import { allowedSolutionActions } from './domain/solution-machine.js';
import { solutionQuestionView } from './solution-question.view.js';
import type { SolutionLine } from './solution.entity.js';
import { sentOrInside } from './solutions.access.js';
import { questionOpen, solutionState } from './solutions.sql.js';

export const solutionView = view('Solution', {
  table: 'solution',
  access: visibleThrough(() => requestView, 'request_id', sentOrInside),
  fields: {
    id: globalId('Solution'),
    request: one(() => requestView, 'request_id'),
    round: int('round'),
    state: text(solutionState),
    measures: texts('measures'),
    explanation: text('explanation'),
    steps: texts('steps'),
    durationDays: int('duration_days'),
    materials: texts('materials'),
    tools: texts('tools'),
    expectedCostMinor: restricted(isOffice, text('expected_cost_minor')),
    lines: code<ReadContext>(['lines', 'currency'], ({ lines, currency }, { actor }) =>
      (lines as SolutionLine[]).map(
        ({ name, basisSentence, listPriceMinor, unitPriceMinor, amountMinor, ...line }) => ({
          ...line,
          name: localizedText(name, actor.language),
          basisSentence: localizedText(basisSentence, actor.language),
          listPrice: { amountMinor: String(listPriceMinor), currency },
          unitPrice: { amountMinor: String(unitPriceMinor), currency },
          amount: { amountMinor: String(amountMinor), currency },
        }),
      ),
    ),
    total: money('total_minor', 'currency'),
    replacement: json('replacement'),
    preparedBy: one(() => accountView, 'prepared_by_id'),
    draftedAt: instant('drafted_at'),
    sentAt: instant('sent_at'),
    decidedAt: instant('decided_at'),
    method: text('method'),
    ground: text('ground'),
    reason: text('reason'),
    approvals: list(
      () => approvalView,
      (solution, approval) => sql`${approval('request_id')} = ${solution('request_id')}
        and ${approval('subject_id')} = ${solution('id')}`,
    ),
    questions: list(() => solutionQuestionView, 'solution_id', { defaultSize: 50 }),
    allowedActions: code<ReadContext>(
      ['id'],
      ({ standing, request_state, question_open }, { actor }) =>
        allowedSolutionActions(
          {
            state: standing as SolutionState,
            requestState: request_state as RequestState,
            questionOpen: question_open as boolean,
          },
          actor.kind === 'STAFF' ? actor.roles : actor.kind === 'CUSTOMER' ? (['CUSTOMER'] satisfies Role[]) : [],
        ),
      {
        standing: solutionState,
        request_state: (row) => sql`(select r.state from service_request r
          where r.organization_id = ${row('organization_id')} and r.id = ${row('request_id')})`,
        question_open: questionOpen,
      },
    ),
    version: int('version'),
  },
  orders: { ROUND: [asc('round', 'int'), asc('id', 'uuid')] },
});
