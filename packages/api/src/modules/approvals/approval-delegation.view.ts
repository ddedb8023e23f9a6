import {
  accountId,
  boolean,
  desc,
  globalId,
  instant,
  list,
  one,
  sql,
  text,
  view,
  type Rule,
} from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';
import { accountView } from '../identity/account.view.js';

const insiders: Rule = (_row, ask) => (ask(({ actor }) => isInside(actor)) ? sql`true` : sql`false`);

export const approvalDelegationView = view('ApprovalDelegation', {
  table: 'approval_delegation',
  access: insiders,
  fields: {
    id: globalId('ApprovalDelegation'),
    from: one(() => accountView, 'from_id'),
    to: one(() => accountView, 'to_id'),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    reason: text('reason'),
    revokedAt: instant('revoked_at'),
    inForce: boolean(
      (row) => sql`${row('revoked_at')} is null and ${row('starts_at')} <= now() and ${row('ends_at')} > now()`,
    ),
    viewerMayRevoke: boolean(
      (row) => sql`${row('from_id')} = ${accountId} and ${row('revoked_at')} is null and ${row('ends_at')} > now()`,
    ),
  },
  orders: { NEWEST: [desc('starts_at', 'timestamptz'), desc('id', 'uuid')] },
});

/** Those whoever asks has given or been given, the newest first. */
export const myDelegations = list(() => approvalDelegationView, undefined, {
  order: 'NEWEST',
  defaultSize: 50,
  where: (row) => sql`${row('from_id')} = ${accountId} or ${row('to_id')} = ${accountId}`,
});
