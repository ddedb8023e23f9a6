import { requestOf } from '../person.js';
import { clockOf, newsOf } from '../readings.js';
import type { Part, Stage } from '../scenario.js';

/** Clauses 5.1 and 5.2: what somebody says at the service point is taken down; who wants a visit is visited. */
export const journey: Part = {
  name: 'from the service point to the home',
  async play(stage) {
    const { clock, company, desk, checks } = stage;
    clock.set('2026-04-13 10:00');
    const { caller, request: first } = await desk.callAndTriage({ kind: 'CONSULTATION' });
    const { asset } = await caller.sees(first.id);
    const filed = requestOf(
      await caller.change('fileRequest', {
        kind: 'REPAIR',
        assetId: asset!.id,
        componentCode: 'HOME_APPLIANCE',
        title: '冰箱不制冷，请上门',
        facts: [{ name: 'atHome', value: 'yes' }],
      }),
    );
    checks.equal(
      'asked to come, the store owes a visit, and says so',
      [filed.tier, clockOf(filed, 'VISIT')?.state, clockOf(filed, 'VISIT')?.owedBy],
      ['HOME_VISIT', 'RUNNING', 'DISPATCHER'],
    );
    requestOf(await company.with('DISPATCHER').onRequest('triageRequest', filed));
    clock.set('2026-04-16 09:00');
    const sent = await desk.send(filed);
    clock.set('2026-04-16 09:59');
    await desk.arrive(sent);
    checks.equal(
      'somebody who rings a minute before the 3 working days are over is in time',
      [clockOf(await caller.sees(filed.id), 'VISIT')?.state, clockOf(await caller.sees(filed.id), 'VISIT')?.breachedAt],
      ['MET', null],
    );
    await desk.work(sent);
    await desk.finish(sent);
    await desk.sign(sent, '刘阿姨');
    requestOf(await caller.onRequest('acceptWork', filed));
    const marks = { overall: 5, attitude: 5, quality: 5, speed: 5, comment: '服务到家' };
    checks.equal('the customer rates it', requestOf(await caller.onRequest('rateRequest', filed, marks)).rating, marks);
    await unanswered(stage);
  },
};

async function unanswered({ house, clock, company, desk, checks }: Stage): Promise<void> {
  clock.set('2026-04-20 10:00');
  const { request, caller } = await desk.callAndTriage({ kind: 'SUGGESTION' });
  const knows = async () => (await newsOf(company.with('MANAGER'))).includes(`${request.id} promise.broken`);
  clock.set('2026-04-23 09:59');
  await house.round();
  checks.equal('an opinion still to be answered worries nobody', await knows(), false);
  clock.set('2026-04-23 10:01');
  await house.round();
  checks.equal('one left lying is brought before the head of the service office', await knows(), true);
  requestOf(await desk.agent.onRequest('answerRequest', request, { text: '感谢您的意见，我们已转家电部' }));
  await house.round();
  checks.that(
    'and the customer hears the answer all the same',
    (await newsOf(caller)).includes(`${request.id} request.answered`),
    await newsOf(caller),
  );
}
