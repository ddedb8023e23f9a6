import { Language } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { asc, code, day, globalId, instant, money, one, text, view, visibleThrough } from '../../kernel/read/index.js';
import type { FilesContext } from '../files/file.view.js';
import { accountView } from '../identity/account.view.js';
import { recoveryView } from './recovery.view.js';

export const recoveryStepView = view('RecoveryStep', {
  table: 'recovery_step',
  access: visibleThrough(() => recoveryView, 'recovery_id'),
  fields: {
    id: globalId('RecoveryStep'),
    kind: text('kind'),
    on: day('on_day'),
    amount: money('amount_minor', 'currency'),
    words: text('words'),
    papers: code<ReadContext & FilesContext>(['id', 'kind'], ({ id, kind }, { actor, house }) =>
      kind === 'CLAIMED' || kind === 'LETTER_SENT'
        ? Object.values(Language).map((language) => ({
            language,
            url: house.files.paperUrl(actor.organizationId, id as string, { kind: 'recovery', language }),
          }))
        : [],
    ),
    by: one(() => accountView, 'by_id'),
    at: instant('at'),
  },
  orders: { OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')] },
});
