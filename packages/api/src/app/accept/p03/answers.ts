import { BROKEN, clockOf, endOf, inHours, KEPT, minutesPromised } from '../readings.js';
import type { Part, Stage } from '../scenario.js';
import { inChina } from '../scenario-clock.js';

const HOUR = 60;
const question = { componentCode: 'SOFTWARE', faultCode: 'QUESTION' };

/** Clauses 2.1 and 2.2: a usual question by phone is answered within 1 hour and solved within 8. */
export const usual: Part = {
  name: 'a usual question: 1 hour and 8 hours',
  async play(stage) {
    const { clock, desk, checks } = stage;
    clock.set('2026-09-06 03:00');
    const { request } = await desk.call(question);
    checks.equal(
      'a usual question is promised an answer in exactly 1 hour, also on a Sunday night',
      minutesPromised(request, 'ANSWER'),
      HOUR,
    );
    checks.equal(
      'a usual question is promised to be solved in exactly 8 hours',
      minutesPromised(request, 'RESOLVE'),
      8 * HOUR,
    );
    checks.equal('it is promised nothing else', request.clocks.length, 2);
    checks.equal('the phone support owes the answer', clockOf(request, 'ANSWER')?.owedBy, 'AGENT');
    checks.that(
      'the promise of 1 hour is stated in words',
      /1 hour\b/.test(clockOf(request, 'ANSWER')?.sentence.en ?? ''),
      clockOf(request, 'ANSWER')?.sentence,
    );
    await answered(stage, '2026-09-07 10:00', HOUR - 1, 8 * HOUR - 1, true);
    await answered(stage, '2026-09-08 10:00', HOUR, 8 * HOUR, true);
    await answered(stage, '2026-09-09 10:00', HOUR + 1, 8 * HOUR + 1, false);
  },
};

async function answered(
  { house, clock, desk, checks }: Stage,
  wall: string,
  answers: number,
  solves: number,
  keeps: boolean,
): Promise<void> {
  clock.set(wall);
  const { request } = await desk.call(question);
  await desk.agent.onRequest('triageRequest', request);
  clock.pass(answers);
  await house.round();
  await desk.agent.onRequest('answerRequest', request, { text: '请在“系统设置”中调整' });
  const expected = keeps ? KEPT : BROKEN;
  const word = keeps ? 'kept' : 'broken, at the time it was due';
  checks.equal(
    `answered after ${inHours(answers)}: the promise is ${word}`,
    endOf(await desk.agent.sees(request.id), 'ANSWER'),
    expected,
  );
  clock.pass(solves - answers);
  await desk.agent.onRequest('resolveRequest', request, { text: '已在电话中解决' });
  checks.equal(
    `solved after ${inHours(solves)}: the promise is ${word}`,
    endOf(await desk.agent.sees(request.id), 'RESOLVE'),
    expected,
  );
}

/** Clause 2.3: a solution for a complex question within 3 working days, on the calendar of the State Council. */
const COMPLEX = [
  ['across a weekend', '2026-09-10 16:00', '2026-09-15 16:00'],
  ['within one week', '2026-09-15 17:00', '2026-09-18 17:00'],
  ['across the working Sunday before the National Day', '2026-09-18 17:15', '2026-09-22 17:15'],
  ['across the National Day and the working Saturday after it', '2026-09-30 10:00', '2026-10-10 10:00'],
] as const;

export const complex: Part = {
  name: 'a complex question: 3 working days',
  async play({ house, clock, desk, checks }) {
    for (const [when, filed, due] of COMPLEX) {
      clock.set(filed);
      const { request: kept } = await desk.call({ ...question, complexity: 'COMPLEX' });
      const { request: late } = await desk.call({ ...question, complexity: 'COMPLEX' });
      checks.equal(
        `${when}: the solution is owed after 3 working days`,
        clockOf(kept, 'PROPOSE_SOLUTION')?.dueAt,
        inChina(due).toISOString(),
      );
      clock.set(due);
      await house.round();
      await desk.agent.onRequest('answerRequest', kept, { text: '方案：升级数据库驱动' });
      checks.equal(
        `${when}: proposed to the minute, the promise is kept`,
        endOf(await desk.agent.sees(kept.id), 'PROPOSE_SOLUTION'),
        KEPT,
      );
      clock.pass(1);
      await house.round();
      const broken = await desk.agent.sees(late.id);
      checks.equal(
        `${when}: a minute later it is broken, at the time it was due`,
        endOf(broken, 'PROPOSE_SOLUTION')[1],
        'broken when due',
      );
    }
  },
};

/** A question turns out to be complex: what was promised for a usual one is not owed any more. */
export const turnsOutComplex: Part = {
  name: 'a question that turns out to be complex',
  async play({ clock, desk, checks }) {
    clock.set('2026-10-12 10:00');
    const { request } = await desk.call(question);
    clock.pass(20);
    await desk.agent.onRequest('triageRequest', request, { complexity: 'COMPLEX' });
    const seen = await desk.agent.sees(request.id);
    checks.equal('found complex, it goes to the engineers as such', seen.tier, 'COMPLEX');
    checks.equal(
      'the hour and the eight hours are not owed any more',
      ['ANSWER', 'RESOLVE'].map((kind) => clockOf(seen, kind)?.state),
      ['CANCELLED', 'CANCELLED'],
    );
    checks.equal(
      '3 working days run from when it was asked',
      clockOf(seen, 'PROPOSE_SOLUTION')?.dueAt,
      inChina('2026-10-15 10:00').toISOString(),
    );
  },
};
