import { AnswerForm, CallbackOrder, CallbackState } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(CallbackState, 'CallbackState', 'Where a callback stands.', {
  TO_MAKE: 'The customer is to be asked.',
  WAITING: 'The work is done once more first.',
  MADE: 'The customer was asked.',
});

closedSet(CallbackOrder, 'CallbackOrder', 'How callbacks are put in order.', {
  DUE: 'Due soonest first.',
  NEWEST: 'Last accepted first.',
});

closedSet(AnswerForm, 'AnswerForm', 'How a question is answered.', {
  MARK: 'By a mark within the scale.',
  YES_NO: 'By yes, which one hopes for, or no.',
  WORDS: 'In words.',
});
