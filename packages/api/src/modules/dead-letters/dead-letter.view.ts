import { connection, desc, globalId, instant, int, one, text, view } from '../../kernel/read/index.js';
import { requestView } from '../requests/request.view.js';
import { caretakers } from './dead-letters.access.js';

export const deadLetterView = view('DeadLetter', {
  table: 'dead_letter',
  access: caretakers,
  fields: {
    id: globalId('DeadLetter'),
    topic: text('topic'),
    request: one(() => requestView, 'request_id'),
    attempts: int('attempts'),
    lastError: text('last_error'),
    happenedAt: instant('created_at'),
    givenUpAt: instant('given_up_at'),
  },
  orders: { NEWEST: [desc('given_up_at', 'timestamptz'), desc('id', 'uuid')] },
});

export const allDeadLetters = connection(() => deadLetterView);
