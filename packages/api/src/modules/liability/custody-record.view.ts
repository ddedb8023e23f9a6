import { personalField } from '../../kernel/graphql/personal-field.js';
import { maskName } from '../../kernel/personal-data/mask.js';
import {
  asc,
  boolean,
  code,
  globalId,
  instant,
  one,
  sql,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { fileView } from '../files/file.view.js';
import { accountView } from '../identity/account.view.js';
import { requestView } from '../requests/request.view.js';
import { departmentName, OF_REQUEST } from './department-name.js';
import { inside } from './liability.access.js';

export const custodyRecordView = view('CustodyRecord', {
  table: 'custody_record',
  access: visibleThrough(() => requestView, 'request_id', inside),
  fields: {
    id: globalId('CustodyRecord'),
    stage: text('stage'),
    signed: boolean('signed'),
    signedBy: personalField('custody_record', 'signed_by_cipher', () => sql`false`, maskName),
    signature: one(() => fileView, 'id'),
    handedOverAt: instant('handed_over_at'),
    forcedBy: code(['forced_by'], departmentName('forced_by'), OF_REQUEST),
    note: text('note'),
    recordedBy: one(() => accountView, 'recorded_by_id'),
    recordedAt: instant('recorded_at'),
  },
  orders: { OLDEST: [asc('handed_over_at', 'timestamptz'), asc('id', 'uuid')] },
});
