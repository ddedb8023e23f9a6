import { asc, globalId, int, localized, money, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { penaltyView } from './penalty.view.js';

export const penaltyShareView = view('PenaltyShare', {
  table: 'penalty_share',
  access: visibleThrough(() => penaltyView, 'penalty_id'),
  fields: {
    id: globalId('PenaltyShare'),
    department: text('department'),
    label: localized('label'),
    kind: text('kind'),
    named: text('named'),
    person: one(() => accountView, 'account_id'),
    basisPoints: int('basis_points'),
    amount: money('amount_minor', 'currency'),
  },
  orders: { PLACE: [asc('place', 'int'), asc('id', 'uuid')] },
});
