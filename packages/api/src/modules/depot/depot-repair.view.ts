import {
  anyOf,
  boolean,
  connection,
  desc,
  globalId,
  instant,
  int,
  one,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { assetView } from '../products/asset.view.js';
import { requestView } from '../requests/request.view.js';

export const depotRepairView = view('DepotRepair', {
  table: 'depot_repair',
  access: visibleThrough(() => requestView, 'request_id'),
  fields: {
    id: globalId('DepotRepair'),
    number: text('number'),
    request: one(() => requestView, 'request_id'),
    asset: one(() => assetView, 'asset_id'),
    state: text('state'),
    sentAt: instant('sent_at'),
    cameBy: text('came_by'),
    receivedAt: instant('received_at'),
    receivedBy: one(() => accountView, 'received_by_id'),
    condition: text('condition'),
    accessories: text('accessories'),
    repairedAt: instant('repaired_at'),
    fixed: boolean('fixed'),
    findings: text('findings'),
    actions: text('actions'),
    returnedAt: instant('returned_at'),
    wentBy: text('went_by'),
    version: int('version'),
  },
  orders: { NEWEST: [desc('created_at', 'timestamptz'), desc('id', 'uuid')] },
  filters: { state: anyOf('state') },
});

export const allDepotRepairs = connection(() => depotRepairView);
