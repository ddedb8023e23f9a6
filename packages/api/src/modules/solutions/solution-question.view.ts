import { asc, globalId, instant, text, view, visibleThrough } from '../../kernel/read/index.js';
import { solutionView } from './solution.view.js';

export const solutionQuestionView = view('SolutionQuestion', {
  table: 'solution_question',
  access: visibleThrough(() => solutionView, 'solution_id'),
  fields: {
    id: globalId('SolutionQuestion'),
    question: text('question'),
    askedAt: instant('asked_at'),
    answer: text('answer'),
    answeredAt: instant('answered_at'),
  },
  orders: { OLDEST: [asc('asked_at', 'timestamptz'), asc('id', 'uuid')] },
});
