import { personalField } from '../../kernel/graphql/personal-field.js';
import { maskName } from '../../kernel/personal-data/mask.js';
import { asc, boolean, globalId, instant, one, sql, text, view, visibleThrough } from '../../kernel/read/index.js';
import { isOffice } from '../../kernel/who.js';
import { accountView } from '../identity/account.view.js';
import { whoIn } from './admission-in-words.js';
import { admissionView } from './admission.view.js';
import { OF_ADMISSION } from './rules-of.js';

export const admissionAccidentView = view('AdmissionAccident', {
  table: 'admission_accident',
  access: visibleThrough(() => admissionView, 'admission_id'),
  fields: {
    id: globalId('AdmissionAccident'),
    happenedAt: instant('happened_at'),
    what: text('what'),
    reportedAs: text('reported_as'),
    reporter: personalField(
      'admission_accident',
      'reporter_cipher',
      (_row, ask) => (ask(({ actor }) => isOffice(actor)) ? sql`true` : sql`false`),
      maskName,
    ),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
    outcomeDueAt: instant('outcome_due_at'),
    outcomeOverdue: boolean(
      (row) => sql`${row('outcome_due_at')} is not null
      and coalesce(${row('outcome_at')}, now()) > ${row('outcome_due_at')}`,
    ),
    outcomeByDepartment: whoIn('outcome_by_department', 'ADMISSION', OF_ADMISSION),
    outcome: text('outcome'),
    outcomeBy: one(() => accountView, 'outcome_by_id'),
    outcomeAt: instant('outcome_at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
