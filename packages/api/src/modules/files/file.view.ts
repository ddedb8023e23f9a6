import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  accountId,
  all,
  asc,
  code,
  either,
  globalId,
  instant,
  int,
  sql,
  text,
  view,
  visibleThrough,
  type Rule,
} from '../../kernel/read/index.js';
import { admissionPaperView } from '../admission/admission-paper.view.js';
import { approvalView } from '../approvals/approval.view.js';
import { publicToOutsiders } from '../requests/requests.access.js';
import { requestView } from '../requests/request.view.js';
import type { Files } from './files.js';

/** What has not yet been put to anything is seen by whoever sent it. */
const ownUpload: Rule = (row) => sql`${row('request_id')} is null and ${row('approval_id')} is null
  and ${row('admission_paper_id')} is null and ${row('uploaded_by_id')} = ${accountId}`;

/** Evidence, and what an inspection body wrote, is opened through itself alone: every look is kept. */
const publicOrInside: Rule = (row, ask) =>
  all([publicToOutsiders(row, ask), sql`${row('purpose')} not in ('EVIDENCE', 'INSPECTION_PAPER')`]);

export interface FilesContext {
  readonly house: {
    readonly files: Pick<Files, 'urlOf' | 'urlFor' | 'paperUrl' | 'letterUrl' | 'reportCode' | 'verifyUrl'>;
  };
}

export const fileView = view('File', {
  table: 'file',
  access: either(
    visibleThrough(() => requestView, 'request_id', publicOrInside),
    // Papers of a meeting: whoever may see what it decided.
    visibleThrough(() => approvalView, 'approval_id'),
    // Papers somebody needs to be admitted.
    visibleThrough(() => admissionPaperView, 'admission_paper_id'),
    ownUpload,
  ),
  fields: {
    id: globalId('File'),
    purpose: text('purpose'),
    name: text('name'),
    contentType: text('content_type'),
    size: int('size'),
    sha256: text('sha256'),
    sentSha256: text('sent_sha256'),
    width: int('width'),
    height: int('height'),
    createdAt: instant('created_at'),
    url: code<ReadContext & FilesContext>(['id'], ({ id }, { actor, house }) =>
      house.files.urlOf(actor.organizationId, id as string),
    ),
  },
  orders: { OLDEST: [asc('created_at', 'timestamptz'), asc('id', 'uuid')] },
});
