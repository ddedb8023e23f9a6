import { asc, day, globalId, instant, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { assetView } from '../products/asset.view.js';
import { twoSides } from './acceptance.access.js';

export const stageSignatureView = view('StageSignature', {
  table: 'stage_signature',
  access: visibleThrough(() => assetView, 'asset_id', twoSides),
  fields: {
    id: globalId('StageSignature'),
    stage: text('stage'),
    party: text('party'),
    signedOn: day('signed_on'),
    signedAt: instant('signed_at'),
    signedBy: one(() => accountView, 'signed_by_id'),
  },
  orders: { SIGNED: [asc('signed_at', 'timestamptz'), asc('id', 'uuid')] },
});
