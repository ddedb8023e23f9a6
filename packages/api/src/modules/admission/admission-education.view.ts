import { personalField } from '../../kernel/graphql/personal-field.js';
import { maskName } from '../../kernel/personal-data/mask.js';
import { asc, code, day, globalId, instant, one, sql, view, visibleThrough } from '../../kernel/read/index.js';
import { isOffice } from '../../kernel/who.js';
import { accountView } from '../identity/account.view.js';
import { admissionView } from './admission.view.js';
import { inWords, OF_ADMISSION, rulesOf, type RulesContext } from './rules-of.js';

export const admissionEducationView = view('AdmissionEducation', {
  table: 'admission_education',
  access: visibleThrough(() => admissionView, 'admission_id'),
  fields: {
    id: globalId('AdmissionEducation'),
    level: code<RulesContext>(
      ['level'],
      async (source, context) => {
        const name = source['level'] as string;
        return inWords(name, (await rulesOf(source, context)).rules.education.levels[name], context);
      },
      OF_ADMISSION,
    ),
    onDay: day('on_day'),
    trainer: personalField(
      'admission_education',
      'trainer_cipher',
      (_row, ask) => (ask(({ actor }) => isOffice(actor)) ? sql`true` : sql`false`),
      maskName,
    ),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
