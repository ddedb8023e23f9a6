import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { personalField } from '../../kernel/graphql/personal-field.js';
import {
  asc,
  code,
  count,
  float,
  globalId,
  instant,
  int,
  list,
  one,
  sql,
  text,
  view,
  visibleThrough,
  type Row,
  type Sql,
} from '../../kernel/read/index.js';
import type { FilesContext } from '../files/file.view.js';
import { accountView } from '../identity/account.view.js';
import { insideOnly } from '../requests/requests.access.js';
import { requestView } from '../requests/request.view.js';
import { evidenceAnnotationView } from './evidence-annotation.view.js';
import { evidenceLookView } from './evidence-look.view.js';
import { mayInvestigate } from './investigation.access.js';

const ofFile = (row: Row, column: 'content_type' | 'size' | 'width' | 'height'): Sql =>
  sql`select ${FILE[column]} from file f where f.organization_id = ${row('organization_id')} and f.id = ${row('file_id')}`;
const FILE = {
  content_type: sql`f.content_type`,
  size: sql`f.size`,
  width: sql`f.width`,
  height: sql`f.height`,
};

export const evidenceView = view('Evidence', {
  table: 'evidence',
  access: visibleThrough(() => requestView, 'request_id', insideOnly),
  fields: {
    id: globalId('Evidence'),
    number: text('number'),
    request: one(() => requestView, 'request_id'),
    kind: text('kind'),
    title: text('title'),
    sha256: text('sha256'),
    contentType: text((row) => ofFile(row, 'content_type')),
    size: int((row) => ofFile(row, 'size')),
    width: int((row) => ofFile(row, 'width')),
    height: int((row) => ofFile(row, 'height')),
    measured: text('measured'),
    unit: text('unit'),
    instrument: text('instrument'),
    author: one(() => accountView, 'author_id'),
    takenAt: instant('taken_at'),
    place: personalField(
      'evidence',
      'place_cipher',
      (_row, ask) => (ask(({ actor }) => mayInvestigate(actor)) ? sql`true` : sql`false`),
      () => null,
    ),
    latitude: float('latitude'),
    longitude: float('longitude'),
    recordedBy: one(() => accountView, 'recorded_by_id'),
    recordedAt: instant('recorded_at'),
    annotations: list(() => evidenceAnnotationView, 'evidence_id', { defaultSize: 100 }),
    looks: list(() => evidenceLookView, 'evidence_id', { defaultSize: 100 }),
    lookCount: count(() => evidenceLookView, 'evidence_id'),
    custodyUrl: code<ReadContext & FilesContext>(['id'], ({ id }, { actor, house }) =>
      house.files.paperUrl(actor.organizationId, id as string, { kind: 'custody', language: actor.language }),
    ),
  },
  orders: { OLDEST: [asc('taken_at', 'timestamptz'), asc('id', 'uuid')] },
});
