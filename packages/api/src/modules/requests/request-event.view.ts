import {
  asc,
  boolean,
  code,
  desc,
  globalId,
  instant,
  json,
  sql,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { customerSentence } from './domain/customer-sentence.js';
import { eventSentence } from './domain/event-sentence.js';
import { publicToOutsiders } from './requests.access.js';
import { requestView } from './request.view.js';

export const requestEventView = view('RequestEvent', {
  table: 'request_event',
  access: visibleThrough(() => requestView, 'request_id', publicToOutsiders),
  fields: {
    id: globalId('RequestEvent'),
    type: text('type'),
    at: instant('at'),
    receivedAt: instant((row) => sql`(${row('payload')}->>'receivedAt')::timestamptz`),
    public: boolean('public'),
    actorKind: text('actor_kind'),
    actorName: text('actor_name'),
    sentence: code<ReadContext>(['type', 'payload'], ({ type, payload }, { actor }) => {
      const sentenceFor = actor.kind === 'CUSTOMER' ? customerSentence : eventSentence;
      return localizedText(sentenceFor(type as string, payload as Record<string, unknown>), actor.language);
    }),
    payload: json('payload'),
  },
  orders: {
    OLDEST: [asc('at', 'timestamptz'), asc('id', 'uuid')],
    NEWEST: [desc('at', 'timestamptz'), desc('id', 'uuid')],
  },
});
