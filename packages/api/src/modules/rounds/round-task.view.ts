import type { Localized } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  anyOf,
  asc,
  boolean,
  code,
  desc,
  globalId,
  instant,
  int,
  one,
  sql,
  text,
  texts,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { customerView } from '../registers/customer.view.js';
import { plannedRoundView } from './planned-round.view.js';
import { mayRecordTask } from './rounds.access.js';

interface Item {
  readonly name: string;
  readonly label: Localized;
}
interface Result {
  readonly name: string;
  readonly result: string;
  readonly note: string;
}

/** What is gone through, with what became of each once somebody has said. */
const items = code<ReadContext>(
  ['results'],
  ({ results, content }, { actor }) =>
    (content as Item[]).map(({ name, label }) => {
      const said = (results as Result[]).find((one) => one.name === name);
      return {
        name,
        label: localizedText(label, actor.language),
        result: said?.result ?? null,
        note: said?.note ?? '',
      };
    }),
  {
    content: (row) => sql`select pr.content from planned_round pr
      where pr.organization_id = ${row('organization_id')} and pr.id = ${row('round_id')}`,
  },
);

export const roundTaskView = view('RoundTask', {
  table: 'round_task',
  access: visibleThrough(() => plannedRoundView, 'round_id'),
  fields: {
    id: globalId('RoundTask'),
    round: one(() => plannedRoundView, 'round_id'),
    customer: one(() => customerView, 'customer_id'),
    state: text('state'),
    ways: texts('ways'),
    items,
    note: text('note'),
    reason: text('reason'),
    doneAt: instant('done_at'),
    doneBy: one(() => accountView, 'done_by_id'),
    lateAt: instant('late_at'),
    viewerMayRecord: boolean((row, _arg, ask) => mayRecordTask(row, ask)),
    version: int('version'),
  },
  orders: { OPEN_FIRST: [desc('state', 'text'), asc('id', 'uuid')] },
  filters: { state: anyOf('state') },
});
