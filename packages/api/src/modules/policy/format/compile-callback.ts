import { RequestState } from '@aftercare/schema';
import type { CallbackRule } from '../domain/callback-rule.js';
import type { PromiseRule } from '../domain/promise-rule.js';
import { ServiceEvent } from '../domain/service-event.js';
import type { Flaw } from './policy-issue.js';
import type { PolicyFile } from './policy.schema.js';

/** While the work is done once more nobody is asked how it was. */
const RESTS_IN = Object.values(RequestState).filter((state) => state !== 'ACCEPTED' && state !== 'CLOSED');

export function callbackOf({ feedback }: PolicyFile): CallbackRule | null {
  if (!feedback.callback) return null;
  const { clause, share, madeBy, ways, questions } = feedback.callback;
  const asked = Object.entries(questions).map(([name, { answer, ...label }]) => ({ name, label, form: answer }));
  return { clause, share, madeBy, ways, questions: asked };
}

/** A callback that is made in time is a promise like others, and is counted by the same clocks. */
export function callbackPromises({ feedback, offices }: PolicyFile): PromiseRule[] {
  const { within, calendar, madeBy, clause } = feedback.callback ?? {};
  if (!within || !calendar || !madeBy || !clause) return [];
  const name = 'feedback.callback.within';
  return [
    {
      key: 'callback',
      kind: 'CALL_BACK',
      startEvent: ServiceEvent.CALLBACK_DUE,
      startFact: null,
      stopEvent: ServiceEvent.CALLBACK_MADE,
      within: { name, facts: {}, rows: [{ when: {}, outcome: within, clause }] },
      calendar,
      owedBy: offices[madeBy]?.role ?? (madeBy as PromiseRule['owedBy']),
      pausedIn: RESTS_IN,
      warnBeforeMinutes: null,
      warnAtPercent: null,
      escalateTo: feedback.lowGoesTo,
      escalatesOn: null,
      reminds: null,
      extension: null,
      sentence: {
        'zh-CN': '验收后如需回访，将在 {duration}内联系您。',
        en: 'If we call back about the work, it is within {duration} of its acceptance.',
      },
    },
  ];
}

/** A time to make a callback in, and hours to count it in, go together. */
export function callbackFlaws({ feedback: { callback }, promises }: PolicyFile): Flaw[] {
  if (!callback) return [];
  const { within, calendar } = callback;
  const path = ['feedback', 'callback'];
  return [
    ...((within === undefined) === (calendar === undefined)
      ? []
      : [
          {
            path,
            onKey: true,
            message: {
              'zh-CN': '回访时限与日历须同时写明。',
              en: 'A time for callbacks and its calendar go together.',
            },
            expected: { 'zh-CN': 'within 与 calendar', en: 'within and calendar' },
          },
        ]),
    ...(within && promises['callback']
      ? [
          {
            path: ['promises', 'callback'],
            onKey: true,
            message: {
              'zh-CN': '回访承诺由回访规则给出。',
              en: 'The promise to call back is made by its own section.',
            },
            expected: { 'zh-CN': '另一个名称', en: 'another name' },
          },
        ]
      : []),
  ];
}
