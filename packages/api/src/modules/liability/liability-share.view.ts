import {
  asc,
  code,
  globalId,
  int,
  list,
  localized,
  money,
  one,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { partnerView } from '../identity/partner.view.js';
import type { PolicyContext } from '../policy/index.js';
import { departmentName, OF_DECISION } from './department-name.js';
import { liabilityDecisionView } from './liability-decision.view.js';
import { recoveryView } from './recovery.view.js';

/** A unit that is named case by case in the words of the policy, an outsider in its own. */
async function namedInWords(source: Readonly<Record<string, unknown>>, context: ReadContext & PolicyContext) {
  const named = source['named'] as string | null;
  if (named === null) return null;
  if (source['kind'] === 'NAMED_UNIT') return (await departmentName('named')(source, context))!.label;
  return localizedText({ 'zh-CN': named, en: named }, context.actor.language);
}

export const liabilityShareView = view('LossShare', {
  table: 'liability_share',
  access: visibleThrough(() => liabilityDecisionView, 'decision_id'),
  fields: {
    id: globalId('LossShare'),
    department: text('department'),
    label: localized('label'),
    kind: text('kind'),
    named: text('named'),
    namedLabel: code(['named', 'kind'], namedInWords, OF_DECISION),
    partner: one(() => partnerView, 'partner_id'),
    basisPoints: int('basis_points'),
    amount: money('amount_minor', 'currency'),
    recoveries: list(() => recoveryView, 'share_id', { defaultSize: 10 }),
  },
  orders: { PLACE: [asc('place', 'int'), asc('id', 'uuid')] },
});
