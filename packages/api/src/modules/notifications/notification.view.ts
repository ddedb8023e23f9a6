import { localizedText } from '../../kernel/graphql/localized-text.type.js';
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
import { eventSentence, requestView } from '../requests/index.js';

export const notificationView = view('Notification', {
  table: 'notification',
  access: (row) => sql`${row('channel')} = 'IN_APP' and
    (${row('recipient_id')} = ${accountId} or ${row('customer_id')} = ${customerId})`,
  fields: {
    id: globalId('Notification'),
    template: text('template'),
    sentence: code<ReadContext>(['id', 'template', 'payload_cipher'], (source, { actor, house }) => {
      const { organizationId, language } = actor;
      const place = { organizationId, table: 'notification', column: 'payload_cipher', id: source['id'] as string };
      const payload = JSON.parse(house.personalData.open(source['payload_cipher'] as string, place));
      return localizedText(eventSentence(source['template'] as string, payload), language);
    }),
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
