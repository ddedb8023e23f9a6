import { asc, boolean, code, globalId, instant, one, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { admissionView } from './admission.view.js';
import type { InspectionAnswer } from './domain/judge-inspection.js';
import { inWords, OF_ADMISSION, rulesOf, type RulesContext } from './rules-of.js';

export const admissionInspectionView = view('AdmissionInspection', {
  table: 'admission_inspection',
  access: visibleThrough(() => admissionView, 'admission_id'),
  fields: {
    id: globalId('AdmissionInspection'),
    round: code<RulesContext>(
      ['round'],
      async (source, context) => {
        const { rules } = await rulesOf(source, context);
        const name = source['round'] as string;
        return inWords(name, rules.inspections.find(({ key }) => key === name)?.label, context);
      },
      OF_ADMISSION,
    ),
    passed: boolean('passed'),
    answers: code<RulesContext>(
      ['round', 'answers'],
      async (source, context) => {
        const { rules } = await rulesOf(source, context);
        const items = rules.inspections.find(({ key }) => key === source['round'])?.items ?? {};
        return (source['answers'] as InspectionAnswer[]).map(({ item, passed, note }) => ({
          item: inWords(item, items[item], context),
          passed,
          note,
        }));
      },
      OF_ADMISSION,
    ),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
