import type { RecoveryState } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  anyOf,
  asc,
  code,
  connection,
  desc,
  globalId,
  instant,
  int,
  list,
  money,
  one,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { accountView } from '../identity/account.view.js';
import { partnerView } from '../identity/partner.view.js';
import { requestView } from '../requests/request.view.js';
import type { BearerShare } from './domain/bearer-share.js';
import { recoveryActions } from './domain/liability-actions.js';
import { officeOnly, theirs } from './liability.access.js';
import { recoveryStepView } from './recovery-step.view.js';
import { traceField } from './trace-of.js';

export const recoveryView = view('Recovery', {
  table: 'recovery',
  access: visibleThrough(() => requestView, 'request_id', officeOnly),
  fields: {
    id: globalId('Recovery'),
    request: one(() => requestView, 'request_id'),
    party: text('party'),
    name: text('name'),
    partner: one(() => partnerView, 'partner_id'),
    claimed: money('claimed_minor', 'currency'),
    received: money('received_minor', 'currency'),
    state: text('state'),
    borne: code<ReadContext>(['borne', 'currency'], ({ borne, currency }, { actor }) =>
      ((borne ?? []) as BearerShare[]).map(({ department, label, kind, basisPoints, amountMinor }) => ({
        department,
        label: localizedText(label, actor.language),
        kind,
        basisPoints,
        amount: { amountMinor: String(amountMinor), currency },
      })),
    ),
    trace: traceField,
    steps: list(() => recoveryStepView, 'recovery_id', { defaultSize: 50 }),
    claimedBy: one(() => accountView, 'claimed_by_id'),
    claimedAt: instant('claimed_at'),
    endedAt: instant('ended_at'),
    allowedActions: code<ReadContext>(['state'], ({ state }, { actor }) =>
      theirs(recoveryActions(state as RecoveryState), actor),
    ),
    version: int('version'),
  },
  orders: {
    OLDEST: [asc('claimed_at', 'timestamptz'), asc('id', 'uuid')],
    NEWEST: [desc('claimed_at', 'timestamptz'), desc('id', 'uuid')],
  },
  filters: { state: anyOf('state') },
});

/** Every claim of money from outside, the newest first. */
export const allRecoveries = connection(() => recoveryView, undefined, { order: 'NEWEST' });
