import type { ContactWay } from '@aftercare/schema';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Policies } from '../../policy/index.js';
import { recordOnRequest } from '../../requests/index.js';
import { readAnswers, type AnswerFlaw, type GivenAnswer } from '../domain/read-answers.js';
import { lockCallback, type CallbackStep } from './lock-callback.js';

export interface CallbackTools {
  readonly policies: Policies;
  readonly personalData: PersonalData;
}

export interface MakeCallback extends CallbackStep {
  readonly way: ContactWay;
  readonly answers: readonly GivenAnswer[];
}

export interface MissCallback extends CallbackStep {
  readonly nextTryAt: Date;
}

const CODES = {
  notAsked: 'notAsked',
  twice: 'feedback.twice',
  required: 'required',
  beyondScale: 'feedback.beyondScale',
};

/**
 * A customer was asked how the work was, and this is what they said; their words are sealed. What was bad is told to
 * whom the policy names for low marks, by the event's `lowGoesTo`.
 *
 * Refuses with NotFoundError, FORBIDDEN, ConflictError, IllegalTransitionError and InvalidInputError: a way the policy
 * does not name, a question not asked, twice or not answered, a mark beyond the scale.
 */
export async function makeCallback(
  input: MakeCallback,
  work: Work,
  { policies, personalData }: CallbackTools,
): Promise<Done> {
  const { organizationId, actor, now } = work;
  const { request, callback, policy, rule } = await lockCallback(work, input, { policies });
  const { scale, lowAtMost, lowGoesTo } = policy.feedback;
  const { answers, content, flaws } = readAnswers(rule.questions, input.answers, { scale, lowAtMost });
  const way = rule.ways.includes(input.way) ? [] : [{ path: 'way', code: 'notOffered' }];
  if (way.length + flaws.length) throw refuse.input(...way, ...flaws.map((flaw) => issueOf(flaw, scale)));
  const words = answers.flatMap(({ name, words: said }) => (said === null ? [] : [[name, said]]));
  const at = { organizationId, table: 'callback', column: 'words_cipher', id: callback.id };
  Object.assign(callback, {
    madeAt: now,
    madeById: actor.accountId,
    way: input.way,
    answers: answers.map((answer) => ({ ...answer, words: null })),
    wordsCipher: words.length ? personalData.seal(JSON.stringify(Object.fromEntries(words)), at) : null,
    content,
    nextTryAt: null,
    version: callback.version + 1,
  });
  const payload = { callbackId: callback.id, round: callback.round, content, ...(content ? {} : { lowGoesTo }) };
  await recordOnRequest(work, request, { type: 'callback.made', public: false, payload });
  return { subjectId: callback.id };
}

/** Nobody answered: it is tried again at a moment that is to come (`feedback.nextTryPast`), and stays due as it was. */
export async function missCallback(input: MissCallback, work: Work, { policies }: CallbackTools): Promise<Done> {
  const { now } = work;
  const { request, callback } = await lockCallback(work, input, { policies });
  const { nextTryAt } = input;
  if (nextTryAt <= now) throw refuse.input({ path: 'nextTryAt', code: 'feedback.nextTryPast' });
  Object.assign(callback, { tries: callback.tries + 1, triedAt: now, nextTryAt, version: callback.version + 1 });
  const payload = { callbackId: callback.id, round: callback.round, tries: callback.tries, nextTryAt };
  await recordOnRequest(work, request, { type: 'callback.missed', public: false, payload });
  return { subjectId: callback.id };
}

const issueOf = ({ at, name, code }: AnswerFlaw, scale: number) => ({
  path: at === null ? `answers.${name}` : `answers.${at}${code === 'beyondScale' ? '.mark' : ''}`,
  code: CODES[code],
  ...(code === 'beyondScale' ? { values: { scale } } : {}),
});
