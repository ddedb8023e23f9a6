import { requestOf } from '../person.js';
import { clockOf, newsOf } from '../readings.js';
import type { Part, Stage } from '../scenario.js';
import { onTheWall } from './judge-by-rules.js';

/** Clauses 3.2 and 4.1: every contact is answered, and the time it waits for the customer is not counted. */
export const journey: Part = {
  name: 'every contact is answered',
  async play(stage) {
    const { house, clock, desk, checks } = stage;
    clock.set('2026-06-02 10:00');
    const { request, caller } = await desk.callAndTriage({ kind: 'COMPLAINT', componentCode: 'PRODUCT' });
    const due = async () => onTheWall(Date.parse(clockOf(await caller.sees(request.id), 'ANSWER')!.dueAt));
    checks.equal('a complaint of Tuesday is answered by Friday', await due(), '2026-06-05 10:00');
    clock.set('2026-06-03 10:00');
    const reason = '等待客户提供购买凭证';
    const held = requestOf(await desk.agent.onRequest('holdRequest', request, { reason }));
    checks.equal(
      'while papers of the customer are awaited, the promise stands still',
      clockOf(held, 'ANSWER')?.state,
      'PAUSED',
    );
    clock.set('2026-06-04 10:00');
    requestOf(await desk.agent.onRequest('resumeRequest', request));
    checks.equal('a day later it goes on, and is due a working day later: on Monday', await due(), '2026-06-08 10:00');
    await told(stage, request.id, ['2026-06-08 09:59', '2026-06-08 10:01']);
    requestOf(await desk.agent.onRequest('answerRequest', request, { text: '已按等级规定处理' }));
    await house.round();
    checks.that(
      'it is answered even so, and the customer hears of it',
      (await newsOf(caller)).includes(`${request.id} request.answered`),
      await newsOf(caller),
    );
    const answered = clockOf(await caller.sees(request.id), 'ANSWER');
    checks.equal(
      'late stays late: since the minute it was due',
      [answered?.state, answered?.breachedAt],
      ['BROKEN', answered?.dueAt],
    );
    const refused = await caller.onRequest('rateRequest', request, {
      overall: 5,
      attitude: 5,
      quality: 5,
      speed: 5,
      comment: '',
    });
    checks.equal('nobody is asked for marks before anything was settled', refused.__typename, 'IllegalTransitionError');
  },
};

async function told({ house, clock, company, checks }: Stage, id: string, [before, after]: [string, string]) {
  const knows = async () => (await newsOf(company.with('MANAGER'))).includes(`${id} promise.broken`);
  clock.set(before);
  await house.round();
  checks.equal('a minute before, the head of service hears nothing', await knows(), false);
  clock.set(after);
  await house.round();
  checks.equal('a minute after, the head of service is told', await knows(), true);
}
