import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { asc, code, globalId, instant, json, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { type TraceStep, traceInWords } from '../policy/index.js';
import { policyVersionView } from '../policy/policy-version.view.js';
import { insideOnly } from './requests.access.js';
import { requestView } from './request.view.js';

export const decisionView = view('Decision', {
  table: 'decision',
  access: visibleThrough(() => requestView, 'request_id', insideOnly),
  fields: {
    id: globalId('Decision'),
    kind: text('kind'),
    facts: json('facts'),
    outcome: json('outcome'),
    trace: code<ReadContext>(['trace'], ({ trace }, { actor }) =>
      (trace as TraceStep[]).map((step) => traceInWords(step, actor.language)),
    ),
    decidedAt: instant('decided_at'),
    supersededAt: instant('superseded_at'),
    policyVersion: one(() => policyVersionView, 'policy_version_id'),
  },
  orders: { OLDEST: [asc('decided_at', 'timestamptz'), asc('id', 'uuid')] },
});
