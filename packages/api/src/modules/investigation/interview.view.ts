import { personalField } from '../../kernel/graphql/personal-field.js';
import { maskName } from '../../kernel/personal-data/mask.js';
import { asc, globalId, instant, one, sql, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { insideOnly } from '../requests/requests.access.js';
import { mayInvestigate } from './investigation.access.js';
import { investigationView } from './investigation.view.js';

export const interviewView = view('Interview', {
  table: 'interview',
  access: visibleThrough(() => investigationView, 'investigation_id', insideOnly),
  fields: {
    id: globalId('Interview'),
    // Those who investigate read who spoke; others know it masked.
    person: personalField(
      'interview',
      'person_cipher',
      (_row, ask) => (ask(({ actor }) => mayInvestigate(actor)) ? sql`true` : sql`false`),
      maskName,
    ),
    capacity: text('capacity'),
    said: text('said'),
    heldAt: instant('held_at'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('held_at', 'timestamptz'), asc('id', 'uuid')] },
});
