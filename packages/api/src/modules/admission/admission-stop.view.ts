import { asc, code, globalId, instant, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { admissionView } from './admission.view.js';
import { inWords, OF_ADMISSION, rulesOf, type RulesContext } from './rules-of.js';

export const admissionStopView = view('AdmissionStop', {
  table: 'admission_stop',
  access: visibleThrough(() => admissionView, 'admission_id'),
  fields: {
    id: globalId('AdmissionStop'),
    ground: code<RulesContext>(
      ['ground'],
      async (source, context) => {
        const name = source['ground'] as string;
        return inWords(name, (await rulesOf(source, context)).rules.stopWork.for[name], context);
      },
      OF_ADMISSION,
    ),
    description: text('description'),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
    liftedBy: one(() => accountView, 'lifted_by_id'),
    liftedAt: instant('lifted_at'),
    liftReason: text('lift_reason'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
