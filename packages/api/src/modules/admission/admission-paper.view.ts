import {
  asc,
  code,
  day,
  globalId,
  instant,
  int,
  list,
  one,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { fileView } from '../files/file.view.js';
import { accountView } from '../identity/account.view.js';
import { admissionView } from './admission.view.js';
import { inWords, OF_ADMISSION, rulesOf, type RulesContext } from './rules-of.js';

export const admissionPaperView = view('AdmissionPaper', {
  table: 'admission_paper',
  access: visibleThrough(() => admissionView, 'admission_id'),
  fields: {
    id: globalId('AdmissionPaper'),
    paper: code<RulesContext>(
      ['paper'],
      async (source, context) => {
        const name = source['paper'] as string;
        return inWords(name, (await rulesOf(source, context)).rules.papers[name], context);
      },
      OF_ADMISSION,
    ),
    trade: code<RulesContext>(
      ['trade'],
      async (source, context) => {
        const name = source['trade'] as string | null;
        return name === null
          ? null
          : inWords(name, (await rulesOf(source, context)).rules.specialTrades.trades[name], context);
      },
      OF_ADMISSION,
    ),
    copies: int('copies'),
    filedOn: day('filed_on'),
    validUntil: day('valid_until'),
    files: list(() => fileView, 'admission_paper_id', { defaultSize: 50 }),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
    takenBackAt: instant('taken_back_at'),
    takenBackReason: text('taken_back_reason'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
