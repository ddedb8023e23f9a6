import { agree, askAgreement, granted, seenBy } from '../agreement.js';
import type { RequestSeen } from '../documents.js';
import { requestOf, type Person } from '../person.js';
import { clockIdOf, clockOf, endOf, newsOf } from '../readings.js';
import type { Part } from '../scenario.js';
import { inChina } from '../scenario-clock.js';

type Told = { readonly type: string; readonly public: boolean; readonly at: string };

/** When the people of the house were reminded of what is overdue on a request; as somebody reads its timeline. */
async function remindersOf(person: Person, { id }: RequestSeen): Promise<string[]> {
  const { request } = await person.ask<{ request: { timeline: { nodes: Told[] } } }>(
    'query ($id: ID!) { request(id: $id) { timeline(first: 100) { nodes { type public at } } } }',
    { id },
  );
  return request.timeline.nodes
    .filter(({ type }) => type === 'promise.reminded')
    .map(({ at }) => at)
    .toSorted();
}

/** Clause 3.2: reminders of what is overdue, every 4 hours in which the office is open. */
export const reminders: Part = {
  name: 'reminders of what is overdue',
  async play({ house, clock, company, desk, checks }) {
    clock.set('2026-06-03 10:00');
    const { request, caller } = await desk.callAndTriage({});
    checks.equal(
      'a plan is owed on Friday at ten',
      clockOf(request, 'PROPOSE_SOLUTION')?.dueAt,
      inChina('2026-06-05 10:00').toISOString(),
    );
    checks.equal(
      'somebody is warned when 75 % of the days are used',
      clockOf(request, 'PROPOSE_SOLUTION')?.warnAt,
      inChina('2026-06-04 15:30').toISOString(),
    );
    const expected: string[] = [];
    const at = async (wall: string, says: string) => {
      clock.set(wall);
      await house.round();
      checks.equal(`${says}, ${wall}`, await remindersOf(desk.agent, request), expected);
    };
    const reminded = async (wall: string, says: string) => {
      expected.push(inChina(wall).toISOString());
      await at(wall, says);
    };
    const knows = async (role: 'QUALITY' | 'EXECUTIVE', what: string) =>
      (await newsOf(company.with(role))).includes(`${request.id} ${what}`);

    await at('2026-06-05 10:01', 'a minute after the breach nobody is reminded yet');
    checks.equal('the breach itself is told to the company', await knows('EXECUTIVE', 'promise.broken'), true);
    await at('2026-06-05 15:29', 'lunch does not count: 3 hours and 59 minutes of the office are no 4 hours');
    checks.equal('quality has not been reminded', await knows('QUALITY', 'promise.reminded'), false);
    await reminded('2026-06-05 15:30', 'after 4 hours of the office quality is reminded');
    checks.equal('whoever owes the plan reads it', await knows('QUALITY', 'promise.reminded'), true);
    await at('2026-06-05 20:00', 'nobody is reminded in the evening');
    await at('2026-06-06 03:00', 'nor at night');
    await at('2026-06-07 15:00', 'nor on a Sunday');
    await at('2026-06-08 09:59', 'nor before the next 4 hours of the office have passed');
    await reminded('2026-06-08 10:00', 'on Monday morning they have');
    checks.equal(
      'the customer is told that the plan is late, and is not bothered with reminders',
      await remindersOf(caller, request),
      [],
    );
    requestOf(await desk.agent.onRequest('answerRequest', request, { text: '方案：更换轴承' }));
    checks.equal('the plan comes late', endOf(await desk.agent.sees(request.id), 'PROPOSE_SOLUTION'), [
      'BROKEN',
      'broken when due',
    ]);
    await at('2026-06-08 15:30', 'once it has come nobody is reminded any more');
  },
};

/** Clauses 2.2, 2.6 and 2.7: a plan by all departments, another way and more time only by agreement. */
export const agreements: Part = {
  name: 'more time, another way',
  async play({ house, clock, company, desk, checks }) {
    clock.set('2026-06-09 09:00');
    const promisedTime = inChina('2026-06-11 18:00').toISOString();
    const { request } = await desk.callAndTriage({ facts: [{ name: 'promisedTime', value: promisedTime }] });
    const [qualityHead, executive] = ['QUALITY_HEAD', 'EXECUTIVE_IN_CHARGE'].map((office) => company.staff(office));

    const plan = granted(await askAgreement(desk.agent, request, 'plan'));
    checks.equal(
      'quality does not decide before the departments',
      (await seenBy(qualityHead!, plan.id)).viewerMayDecide,
      false,
    );
    for (const office of ['PRODUCTION_HEAD', 'SALES_HEAD', 'ENGINEERING_HEAD'])
      granted(await agree(company.staff(office), plan.id));
    checks.equal(
      'called together, they agree in any order, then quality',
      granted(await agree(qualityHead!, plan.id)).state,
      'APPROVED',
    );

    const other = granted(await askAgreement(desk.agent, request, 'other-way'));
    granted(await agree(qualityHead!, other.id));
    checks.equal(
      'another way than the usual waits for the company',
      (await seenBy(desk.agent, other.id)).state,
      'PENDING',
    );
    checks.equal(
      'and may be used once the company has agreed',
      granted(await agree(executive!, other.id)).state,
      'APPROVED',
    );

    clock.set('2026-06-11 17:00');
    const done = await clockIdOf(desk.agent, request, 'done');
    checks.equal('the work is owed by the promised time', done.dueAt, promisedTime);
    const extension = { clockId: done.id, minutes: 24 * 60 };
    const asked = granted(await askAgreement(desk.agent, request, 'more-time', { extension }));
    checks.equal('asking is no more time yet', (await clockIdOf(desk.agent, request, 'done')).dueAt, promisedTime);
    granted(await agree(qualityHead!, asked.id));
    checks.equal(
      'agreed to by quality, it is owed a day later',
      (await clockIdOf(desk.agent, request, 'done')).dueAt,
      inChina('2026-06-12 18:00').toISOString(),
    );
    clock.set('2026-06-12 17:59');
    await house.round();
    const isBroken = async () => clockOf(await desk.agent.sees(request.id), 'RESOLVE')?.breachedAt ?? null;
    checks.equal('a minute before the end of it nothing is broken', await isBroken(), null);
    clock.set('2026-06-12 18:01');
    await house.round();
    checks.equal(
      'a minute after it the promise is, since then',
      await isBroken(),
      inChina('2026-06-12 18:00').toISOString(),
    );
    checks.equal(
      'who asks only now asks too late',
      await askAgreement(desk.agent, request, 'more-time', { extension }),
      'approval.promiseBroken',
    );
  },
};
