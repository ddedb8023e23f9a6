import { localizedAll } from '../../kernel/graphql/localized-all.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  anyOf,
  asc,
  boolean,
  code,
  connection,
  count,
  day,
  desc,
  flag,
  globalId,
  instant,
  localized,
  sql,
  text,
  texts,
  view,
  type Row,
} from '../../kernel/read/index.js';
import { roundTaskView } from './round-task.view.js';
import { insidersOrPerformers, mayRecordRound } from './rounds.access.js';

const openTask = (row: Row) => sql`exists (select from round_task k where k.organization_id = ${row('organization_id')}
  and k.round_id = ${row('id')} and k.state = 'OPEN')`;

export const plannedRoundView = view('PlannedRound', {
  table: 'planned_round',
  access: insidersOrPerformers,
  fields: {
    id: globalId('PlannedRound'),
    round: text('round'),
    kind: text('kind'),
    label: localized('label'),
    clause: text('clause'),
    fromOn: day('from_on'),
    toOn: day('to_on'),
    dueOn: day('due_on'),
    performer: localized('performer'),
    reportReader: localized('report_reader'),
    ways: texts('ways'),
    content: code<ReadContext>(['content'], ({ content }, { actor }) => localizedAll(content, actor.language)),
    unannounced: boolean('unannounced'),
    forCustomers: boolean('for_customers'),
    lateAt: instant('late_at'),
    viewerMayRecord: boolean((row, _arg, ask) => mayRecordRound(row, ask)),
    taskCount: count(() => roundTaskView, 'round_id'),
    doneCount: count(() => roundTaskView, 'round_id', { where: (task) => sql`${task('state')} = 'DONE'` }),
    leftCount: count(() => roundTaskView, 'round_id', { where: (task) => sql`${task('state')} = 'LEFT'` }),
    tasks: connection(() => roundTaskView, 'round_id', { order: 'OPEN_FIRST' }),
  },
  orders: {
    DUE: [asc('due_on', 'date'), asc('id', 'uuid')],
    LATEST: [desc('due_on', 'date'), desc('id', 'uuid')],
  },
  filters: { open: flag(openTask), kind: anyOf('kind') },
});

export const allRounds = connection(() => plannedRoundView);
