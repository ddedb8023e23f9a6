import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  asc,
  boolean,
  code,
  globalId,
  instant,
  int,
  one,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { insideOnly } from '../requests/requests.access.js';
import { requestView } from '../requests/request.view.js';
import type { WorkCheck } from './internal-acceptance.entity.js';

export const internalAcceptanceView = view('InternalAcceptance', {
  table: 'internal_acceptance',
  access: visibleThrough(() => requestView, 'request_id', insideOnly),
  fields: {
    id: globalId('InternalAcceptance'),
    round: int('round'),
    checks: code<ReadContext>(['checks'], ({ checks }, { actor }) =>
      (checks as WorkCheck[]).map(({ label, ...check }) => ({ ...check, label: localizedText(label, actor.language) })),
    ),
    passed: boolean('passed'),
    clause: text('clause'),
    checkedAt: instant('checked_at'),
    checkedBy: one(() => accountView, 'checked_by_id'),
  },
  orders: { ROUND: [asc('round', 'int'), asc('id', 'uuid')] },
});
