import {
  asc,
  globalId,
  instant,
  int,
  list,
  one,
  sql,
  text,
  texts,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { fileView } from '../files/file.view.js';
import { accountView } from '../identity/account.view.js';
import { approvalView } from './approval.view.js';

export const approvalVoteView = view('ApprovalVote', {
  table: 'approval_vote',
  access: visibleThrough(() => approvalView, 'approval_id'),
  fields: {
    id: globalId('ApprovalVote'),
    round: int('round'),
    step: int((row) => sql`${row('step')} + 1`),
    post: text('post'),
    also: texts('also'),
    verdict: text('verdict'),
    by: one(() => accountView, 'by_id'),
    onBehalfOf: one(() => accountView, 'on_behalf_of_id'),
    reason: text('reason'),
    minutes: text('minutes'),
    minutesFiles: list(
      () => fileView,
      (vote, file) => sql`${file('id')} = any(${vote('minutes_file_ids')})`,
    ),
    at: instant('at'),
    contentHash: text('content_hash'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
