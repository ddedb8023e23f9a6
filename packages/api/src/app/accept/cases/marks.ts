import type { Policy } from '../../../modules/policy/index.js';
import { requestOf } from '../person.js';
import type { Part } from '../scenario.js';
import { CasePlayer } from './case-player.js';
import type { Case } from './case.js';
import { nextMorning } from './next-morning.js';
import { atTheDesk, resolved } from './silence.js';

/** More than any policy has cases, and other than those of other parts. */
const FILED_BEFORE = 6_000;
const BEST = 5;

/** What every document leaves to the organization: a service is given marks up to 5. */
export const marks = (policy: Policy, cases: readonly Case[]): Part => ({
  name: 'a service is given marks',
  async play(stage) {
    const { clock, company, checks, desk } = stage;
    nextMorning(clock);
    const request = await resolved(stage, new CasePlayer(stage, policy, FILED_BEFORE), atTheDesk(policy, cases));
    requestOf(await desk.agent.onRequest('acceptWork', request));
    const callback = company.with('CALLBACK_AGENT');
    const given = (overall: number) =>
      callback.onRequest('rateRequest', request, { overall, attitude: BEST, quality: BEST, speed: BEST });
    const { request: seen } = await callback.ask<{ request: { ratingScale: number } }>(
      'query ($id: ID!) { request(id: $id) { ratingScale } }',
      { id: request.id },
    );
    checks.equal('the best mark is 5', seen.ratingScale, BEST);
    const refused = await given(BEST + 1);
    checks.equal('a mark of 6 is refused, naming the mark and the scale', refused.issues, [
      { path: 'overall', code: 'feedback.beyondScale', message: '评分应为 1 到 5。' },
    ]);
    checks.equal('one of 0 as well', (await given(0)).issues?.[0]?.path, 'overall');
    checks.equal('one of 5 is put down', (await given(BEST)).request?.rating?.overall, BEST);
  },
});
