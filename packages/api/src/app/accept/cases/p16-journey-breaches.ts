import { clockOf, newsOf } from '../readings.js';
import type { Part } from '../scenario.js';

const HOUR = 60;
const leak = { componentCode: 'TANK', faultCode: 'TANK_LEAK' };

/** Clauses 1.3 and 1.4: who owes what is promised, in words, and what stands first in the queue. */
export const promised: Part = {
  name: 'what is promised',
  async play({ clock, desk, checks }) {
    clock.set('2026-03-17 08:00');
    const { request } = await desk.call(leak);
    const [arrive, resolve] = [clockOf(request, 'ARRIVE'), clockOf(request, 'RESOLVE')];
    checks.equal('the local authorised service owes the visit', arrive?.owedBy, 'PARTNER');
    checks.equal('the authorised service owes the repair', resolve?.owedBy, 'PARTNER');
    checks.that(
      'the promise of 4 hours is stated in words',
      /4 hours/.test(arrive?.sentence.en ?? ''),
      arrive?.sentence,
    );
    checks.that(
      'the promise of 12 hours is stated in Chinese',
      /12 ?小时/.test(resolve?.sentence.zhCN ?? ''),
      resolve?.sentence,
    );
    checks.equal(
      'the sooner of the two stands in the queue',
      [request.dueKind, request.dueAt],
      ['ARRIVE', arrive?.dueAt],
    );
  },
};

/** Nobody comes, and nobody looks: the clock finds the breach by itself. */
export const breaches: Part = {
  name: 'promises broken while nobody looks',
  async play({ house, clock, company, desk, checks }) {
    clock.set('2026-03-21 22:00');
    const { request } = await desk.call(leak);
    const shown = async () => (await desk.agent.sees(request.id)).promiseState;
    clock.pass(3 * HOUR - 1);
    checks.equal('a minute before the last hour the promise is on track', await shown(), 'ON_TRACK');
    clock.pass(1);
    checks.equal('in the last hour it is at risk', await shown(), 'AT_RISK');
    clock.pass(HOUR);
    checks.equal('at 4 hours to the minute it is not yet broken', await shown(), 'AT_RISK');
    await house.round();
    const onTime = clockOf(await desk.agent.sees(request.id), 'ARRIVE');
    checks.equal('at 4 hours to the minute nothing is broken yet', onTime?.breachedAt, null);
    clock.pass(1);
    await house.round();
    checks.equal('a minute later it is shown as broken', await shown(), 'BROKEN');
    const late = await desk.agent.sees(request.id);
    checks.equal(
      'at 4 h 01 the visit is broken, at the time it was due',
      clockOf(late, 'ARRIVE')?.breachedAt,
      onTime?.dueAt,
    );
    const news = `${request.id} promise.broken`;
    checks.that(
      'the regional office, one level above the authorised service, is told',
      (await newsOf(company.with('MANAGER'))).includes(news),
      news,
    );
    checks.that(
      'head office, two levels above, is not troubled yet',
      !(await newsOf(company.with('EXECUTIVE'))).includes(news),
      news,
    );
    clock.pass(2 * HOUR - 2);
    await house.round();
    const higher = `${request.id} promise.escalated`;
    const headOfficeKnows = async () => (await newsOf(company.with('EXECUTIVE'))).includes(higher);
    checks.equal(
      'a minute before the regional office has had 2 hours, head office is not told',
      await headOfficeKnows(),
      false,
    );
    clock.pass(1);
    await house.round();
    checks.equal(
      'when it has not helped in 2 hours, head office, the third level, is told',
      await headOfficeKnows(),
      true,
    );
    checks.equal(
      'the office, which knew, is not told again',
      (await newsOf(company.with('MANAGER'))).includes(higher),
      false,
    );
    checks.equal('the repair is not broken with it', clockOf(late, 'RESOLVE')?.breachedAt, null);
    checks.equal('the request shows one broken promise', late.brokenPromises, 1);
    clock.pass(6 * HOUR + 1);
    await house.round();
    const worse = await desk.agent.sees(request.id);
    checks.equal(
      'after 12 hours the repair is broken, at the time it was due',
      clockOf(worse, 'RESOLVE')?.breachedAt,
      clockOf(worse, 'RESOLVE')?.dueAt,
    );
    checks.equal('the request shows two broken promises', worse.brokenPromises, 2);
  },
};
