import {
  boolean,
  code,
  connection,
  day,
  desc,
  equal,
  globalId,
  instant,
  int,
  list,
  one,
  sql,
  text,
  view,
} from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { technicianView } from '../dispatch/technician.view.js';
import { planChoiceView } from './plan-choice.view.js';
import { plannersOnly } from './planning.access.js';

export const dayPlanView = view('DayPlan', {
  table: 'day_plan',
  access: plannersOnly,
  fields: {
    id: globalId('DayPlan'),
    day: day('day'),
    state: text('state'),
    moves: boolean('moves'),
    outTechnician: one(() => technicianView, 'out_technician_id'),
    outFrom: instant('out_from'),
    progress: int('progress'),
    totals: code(['totals'], ({ totals }) => totals),
    askedBy: one(() => accountView, 'asked_by_id'),
    askedAt: instant('asked_at'),
    finishedAt: instant('finished_at'),
    appliedBy: one(() => accountView, 'applied_by_id'),
    appliedAt: instant('applied_at'),
    undoneAt: instant('undone_at'),
    viewerCanStop: boolean((row) => sql`${row('state')} in ('ASKED', 'RUNNING') and ${row('stop_asked_at')} is null`),
    viewerCanApply: boolean((row) => sql`${row('state')} in ('READY', 'APPLYING')`),
    viewerCanUndo: boolean((row) => sql`${row('state')} = 'APPLIED'`),
    choices: list(() => planChoiceView, 'plan_id', { defaultSize: 100 }),
    version: int('version'),
  },
  orders: { NEWEST: [desc('asked_at', 'timestamptz'), desc('id', 'uuid')] },
  filters: { day: equal('day') },
});

/** The newest first. */
export const allDayPlans = connection(() => dayPlanView, undefined, { order: 'NEWEST' });
