import {
  asc,
  connection,
  day,
  either,
  globalId,
  isId,
  list,
  one,
  sql,
  text,
  view,
  visibleToHolderOf,
} from '../../kernel/read/index.js';
import { stageSignatureView } from '../acceptance/stage-signature.view.js';
import { stagesOfAsset } from '../acceptance/stages-of-asset.view.js';
import { partnerView } from '../identity/partner.view.js';
import { customerView } from '../registers/customer.view.js';
import { siteView } from '../registers/site.view.js';
import { requestView } from '../requests/request.view.js';
import { careOfAsset } from './asset-care.js';
import { papersOfAsset } from './asset-papers.js';
import { supplyOfAsset } from './parts-supply.js';
import { warrantiesOf } from './asset-warranties.js';
import { modelView } from './product.view.js';
import { assetRule } from './products.access.js';

export const assetView = view('Asset', {
  table: 'asset',
  // Others see the units of the requests they see.
  access: either(
    assetRule,
    visibleToHolderOf(() => requestView, 'asset_id'),
  ),
  fields: {
    id: globalId('Asset'),
    serial: text('serial'),
    model: one(() => modelView, 'model_id'),
    customer: one(() => customerView, 'customer_id'),
    site: one(() => siteView, 'site_id'),
    partner: one(() => partnerView, 'partner_id'),
    purchasedOn: day('purchased_on'),
    handedOverOn: day('handed_over_on'),
    acceptedOn: day('accepted_on'),
    registeredOn: day('registered_on'),
    warranties: warrantiesOf,
    papersDue: papersOfAsset,
    care: careOfAsset,
    partsSupply: supplyOfAsset,
    stages: stagesOfAsset,
    stageSignatures: list(() => stageSignatureView, 'asset_id', { order: 'SIGNED' }),
    requests: connection(() => requestView, 'asset_id', { order: 'NEWEST' }),
  },
  orders: { SERIAL: [asc('serial', 'text'), asc('id', 'uuid')] },
  filters: {
    serial: (row, value) => sql`starts_with(upper(${row('serial')}), upper(${value}))`,
    customerId: isId('Customer', 'customer_id'),
  },
});

export const allAssets = connection(() => assetView);
