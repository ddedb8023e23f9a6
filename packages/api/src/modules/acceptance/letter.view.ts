import { Language } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { asc, code, globalId, instant, text, view, visibleThrough } from '../../kernel/read/index.js';
import type { FilesContext } from '../files/file.view.js';
import { requestView } from '../requests/request.view.js';
import { twoSides } from './acceptance.access.js';

export const letterView = view('Letter', {
  table: 'letter',
  access: visibleThrough(() => requestView, 'request_id', twoSides),
  fields: {
    id: globalId('Letter'),
    number: text('number'),
    cause: text('cause'),
    remedy: text('remedy'),
    result: text('result'),
    contentHash: text('content_hash'),
    sentAt: instant('sent_at'),
    papers: code<ReadContext & FilesContext>(['id'], ({ id }, { actor, house }) =>
      Object.values(Language).map((language) => ({
        language,
        url: house.files.letterUrl(actor.organizationId, id as string, language),
      })),
    ),
  },
  orders: { OLDEST: [asc('sent_at', 'timestamptz'), asc('id', 'uuid')] },
});
