import {
  anyOf,
  boolean,
  connection,
  day,
  desc,
  equal,
  float,
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
import { scorecardDeductionView } from './scorecard-deduction.view.js';
import {
  allowedActions,
  clauseOf,
  consequencesOf,
  criteriaOf,
  gradeOf,
  isCorrected,
  judgedBy,
  ruleNamed,
  scaleOf,
  subjectOf,
  totalOf,
  traceOf,
} from './scorecard-in-words.js';
import { ownOrTheirPeople } from './scorecards.access.js';

export const scorecardView = view('Scorecard', {
  table: 'scorecard',
  access: ownOrTheirPeople,
  fields: {
    id: globalId('Scorecard'),
    number: text('number'),
    rule: ruleNamed,
    clause: clauseOf,
    subject: subjectOf,
    from: day('from_on'),
    to: day('to_on'),
    dueOn: day('due_on'),
    state: text('state'),
    judgedBy,
    total: totalOf,
    criteria: criteriaOf,
    deductions: list(() => scorecardDeductionView, 'scorecard_id', { order: 'OLDEST', defaultSize: 100 }),
    scale: scaleOf,
    score: float((row) => sql`${row('score_tenths')} / 10.0`),
    grade: gradeOf,
    payPercent: float((row) => sql`${row('pay_basis_points')} / 100.0`),
    consequences: consequencesOf,
    trace: traceOf,
    signedOffBy: one(() => accountView, 'signed_off_by_id'),
    signedOffAt: instant('signed_off_at'),
    revision: int('revision'),
    reason: text('reason'),
    corrects: one(() => scorecardView, 'corrects_id'),
    superseded: boolean((row) => isCorrected(row)),
    openedAt: instant('opened_at'),
    allowedActions,
    version: int('version'),
  },
  orders: { NEWEST: [desc('to_on', 'date'), desc('id', 'uuid')] },
  filters: {
    state: anyOf('state'),
    rule: equal('rule'),
    month: (row, value) => sql`${row('to_on')} >= ${value}::date and ${row('from_on')} <= ${value}::date`,
    superseded: (row, value) => sql`${isCorrected(row)} = ${value}::boolean`,
  },
});

/** The cards somebody may see, the last months first. */
export const allScorecards = connection(() => scorecardView);
