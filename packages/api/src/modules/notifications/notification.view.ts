import { encodeGlobalId, type GlobalIdType } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  accountId,
  code,
  customerId,
  desc,
  globalId,
  instant,
  list,
  one,
  sql,
  text,
  view,
} from '../../kernel/read/index.js';
import { admissionView } from '../admission/admission.view.js';
import { approvalView } from '../approvals/approval.view.js';
import { policyVersionView } from '../policy/policy-version.view.js';
import { customerSentence, eventSentence, requestView } from '../requests/index.js';

type Source = Readonly<Record<string, unknown>>;

function payloadOf(source: Source, { actor, house }: ReadContext): Source {
  const { organizationId } = actor;
  const place = { organizationId, table: 'notification', column: 'payload_cipher', id: source['id'] as string };
  return JSON.parse(house.personalData.open(source['payload_cipher'] as string, place)) as Source;
}

/** What news of a kind are about, as its payload names it; nothing else is read of the payload. */
const named = (type: GlobalIdType, key: string, about: RegExp) =>
  code<ReadContext>(['id', 'template', 'payload_cipher'], (source, context) => {
    if (!about.test(source['template'] as string)) return null;
    const id = payloadOf(source, context)[key];
    return typeof id === 'string' ? encodeGlobalId(type, id) : null;
  });

export const notificationView = view('Notification', {
  table: 'notification',
  access: (row) => sql`${row('channel')} = 'IN_APP' and
    (${row('recipient_id')} = ${accountId} or ${row('customer_id')} = ${customerId})`,
  fields: {
    id: globalId('Notification'),
    template: text('template'),
    sentence: code<ReadContext>(['id', 'template', 'payload_cipher'], (source, context) => {
      const { kind, language } = context.actor;
      const sentenceFor = kind === 'CUSTOMER' ? customerSentence : eventSentence;
      return localizedText(sentenceFor(source['template'] as string, payloadOf(source, context)), language);
    }),
    technicianId: named('Technician', 'technicianId', /^(leave|certificate)\./),
    roundId: named('PlannedRound', 'roundId', /^round\./),
    scorecardId: named('Scorecard', 'scorecardId', /^scorecard\./),
    request: one(() => requestView, 'request_id'),
    approval: one(() => approvalView, 'approval_id'),
    admission: one(() => admissionView, 'admission_id'),
    policyVersion: one(() => policyVersionView, 'policy_version_id'),
    createdAt: instant('created_at'),
    readAt: instant('read_at'),
  },
  orders: { NEWEST: [desc('created_at', 'timestamptz'), desc('id', 'uuid')] },
});

/** The newest first. */
export const myNotifications = list(() => notificationView);
