import { requestOf } from '../person.js';
import { priceList } from '../price-list.js';
import { clockOf } from '../readings.js';
import type { Part } from '../scenario.js';

/** Clause 2.2: prices are agreed before any work; an appointment in 2 office hours, the customer's own time apart. */
export const journey: Part = {
  name: 'a paid appointment',
  async play({ clock, desk, checks }) {
    clock.set('2026-07-07 09:00');
    const { request, caller } = await desk.callAndTriage({ kind: 'MAINTENANCE', componentCode: 'ENGINE' });
    const arrange = (one: typeof request) => clockOf(one, 'ARRANGE');
    checks.equal('an appointment is owed in 2 hours', arrange(request)?.dueAt, clock.in(120));
    checks.equal('somebody is warned when 75 % are used', arrange(request)?.warnAt, clock.in(90));
    const early = await desk.trySend(request, 'ON_SITE');
    checks.equal(
      'no appointment is made before the customer has agreed to the price',
      [early.__typename, early.consentKind],
      ['ConsentRequiredError', 'PAID_WORK'],
    );

    clock.pass(30);
    const labour = (await priceList(desk.agent)).get('LABOUR-H')!;
    const lines = [{ priceItemId: labour.id, quantity: 2 }];
    requestOf(await desk.agent.onRequest('askConsent', request, { kind: 'PAID_WORK', lines }));
    const asked = await caller.sees(request.id);
    const open = asked.consents.find(({ state }) => state === 'REQUESTED')!;
    checks.equal(
      'the customer reads what it will come to, at list price',
      [open.total?.amountMinor, open.lines.map(({ basis, quantity }) => [basis, quantity])],
      ['20000', [['LIST_PRICE', 2]]],
    );
    checks.equal('while they think it over, the promise stands still', arrange(asked)?.state, 'PAUSED');
    clock.pass(60);
    const agreed = requestOf(await caller.change('giveConsent', { consentId: open.id }));
    checks.equal(
      'and goes on where it stood: an hour and a half is left',
      [arrange(agreed)?.state, arrange(agreed)?.dueAt],
      ['RUNNING', clock.in(90)],
    );

    const sent = await desk.send(request);
    checks.equal('an appointment is made in time', arrange(await caller.sees(request.id))?.state, 'MET');
    await desk.arrive(sent);
    await desk.work(sent);
    await desk.finish(sent);
    await desk.sign(sent, '陈先生');
    checks.equal(
      'the customer accepts the work',
      requestOf(await caller.onRequest('acceptWork', request)).state,
      'ACCEPTED',
    );
  },
};
