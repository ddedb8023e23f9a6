import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { asc, code, globalId, instant, money, text, view, visibleThrough } from '../../kernel/read/index.js';
import { requestView } from '../requests/request.view.js';
import type { ConsentLine } from './consent.entity.js';

export const consentView = view('Consent', {
  table: 'consent',
  access: visibleThrough(() => requestView, 'request_id'),
  fields: {
    id: globalId('Consent'),
    kind: text('kind'),
    state: text('state'),
    lines: code<ReadContext>(['lines'], ({ lines }, { actor }) =>
      (lines as ConsentLine[]).map(({ unitPriceMinor, currency, name, basis, basisSentence, ...line }) => ({
        ...line,
        name: localizedText(name, actor.language),
        basis: basis ?? null,
        basisSentence: basisSentence ? localizedText(basisSentence, actor.language) : null,
        unitPrice: { amountMinor: String(unitPriceMinor), currency },
      })),
    ),
    total: money('total_minor', 'currency'),
    method: text('method'),
    askedAt: instant('asked_at'),
    answeredAt: instant('answered_at'),
    reason: text('reason'),
  },
  orders: { OLDEST: [asc('asked_at', 'timestamptz'), asc('id', 'uuid')] },
});
