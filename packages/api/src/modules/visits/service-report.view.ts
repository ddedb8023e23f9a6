import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { personalField } from '../../kernel/graphql/personal-field.js';
import { asc, code, globalId, instant, text, view, visibleThrough, sql } from '../../kernel/read/index.js';
import type { FilesContext } from '../files/file.view.js';
import { maskName } from '../../kernel/personal-data/mask.js';
import { isAsAnswered } from './paper/report-content-hash.js';
import type { ReportStatement } from './paper/service-report-content.js';
import { visitView } from './visit.view.js';

export const serviceReportView = view('ServiceReport', {
  table: 'service_report',
  access: visibleThrough(() => visitView, 'visit_id'),
  fields: {
    id: globalId('ServiceReport'),
    number: text('number'),
    language: text('language'),
    contentHash: text('content_hash'),
    signedAt: instant('signed_at'),
    // The customer reads their own signature's name; staff know it masked.
    signerName: personalField(
      'service_report',
      'signer_name_cipher',
      (_row, ask) => (ask(({ actor }) => actor.kind === 'CUSTOMER') ? sql`true` : sql`false`),
      maskName,
    ),
    refusalReason: text('refusal_reason'),
    paperUrl: code<ReadContext & FilesContext>(['id'], ({ id }, { actor, house }) =>
      house.files.paperUrl(actor.organizationId, id as string),
    ),
    verificationCode: code<ReadContext & FilesContext>(['id'], ({ id }, { actor, house }) =>
      house.files.reportCode(actor.organizationId, id as string),
    ),
    verifyUrl: code<ReadContext & FilesContext>(['id'], ({ id }, { actor, house }) =>
      house.files.verifyUrl(actor.organizationId, id as string),
    ),
    signatureValid: code<ReadContext>(
      ['content', 'content_hash', 'signed_hash', 'signed_at'],
      ({ content, content_hash, signed_hash, signed_at }) =>
        signed_at !== null &&
        isAsAnswered(content as ReportStatement, content_hash as string, signed_hash as string | null),
    ),
  },
  orders: { OLDEST: [asc('created_at', 'timestamptz'), asc('id', 'uuid')] },
});
