import { requestOf } from '../person.js';
import { priceList } from '../price-list.js';
import { clockOf, newsOf } from '../readings.js';
import type { Part, Stage } from '../scenario.js';

/** Clause 1.1: from the dispatch slip to the customer's signature, with wrong use found on site. */
export const journey: Part = {
  name: 'a day in the field',
  async play(stage) {
    const { clock, desk, checks } = stage;
    clock.set('2026-06-02 09:00');
    const { request, caller } = await desk.callAndTriage({ componentCode: 'EQUIPMENT' });
    checks.equal('in warranty it is free', request.entitlement, 'FREE');
    checks.equal(
      'somebody is warned when 75 % of the time are used',
      clockOf(request, 'RESPOND')?.warnAt,
      clock.in(90),
    );
    requestOf(await desk.agent.onRequest('claimRequest', request));
    const sent = await desk.send(request);
    clock.set('2026-06-03 10:00');
    await desk.arrive(sent);
    const there = await caller.sees(request.id);
    checks.equal(
      'taken up, and there in 2 working days: both promises are kept',
      ['RESPOND', 'ARRIVE'].map((kind) => clockOf(there, kind)?.state),
      ['MET', 'MET'],
    );
    const found = requestOf(await desk.agent.onRequest('triageRequest', request, { causeCode: 'WRONG_USE' }));
    checks.equal('found to come from wrong use, it is paid', found.entitlement, 'PAID');
    const refused = await sent.technician.onVisit('startWork', sent.visit);
    checks.equal(
      'the engineer does not begin before the price is agreed to',
      [refused.__typename, refused.consentKind],
      ['ConsentRequiredError', 'PAID_WORK'],
    );
    const labour = (await priceList(sent.technician)).get('LABOUR-H')!;
    const lines = [{ priceItemId: labour.id, quantity: 1 }];
    const asked = requestOf(await sent.technician.onRequest('askConsent', request, { kind: 'PAID_WORK', lines }));
    const open = asked.consents.find(({ state }) => state === 'REQUESTED')!;
    requestOf(await sent.technician.change('giveConsent', { consentId: open.id, method: 'ON_PAPER' }));
    await desk.work(sent);
    await desk.finish(sent);
    const signed = await desk.sign(sent, '赵主任');
    checks.equal(
      'the repair slip is signed by the customer, whose name the office reads masked',
      [signed.state, signed.report?.signatureValid, signed.report?.signerName],
      ['SIGNED', true, '赵*任'],
    );
    requestOf(await caller.onRequest('acceptWork', request));
    const marks = { overall: 3, attitude: 5, quality: 4, speed: 4, comment: '' };
    checks.equal(
      'the customer says how it was',
      requestOf(await caller.onRequest('rateRequest', request, marks)).rating,
      marks,
    );
    await nobodyCame(stage);
  },
};

async function nobodyCame({ house, clock, company, desk, checks }: Stage): Promise<void> {
  clock.set('2026-06-04 09:00');
  const { request } = await desk.callAndTriage({ componentCode: 'EQUIPMENT' });
  const knows = async (role: 'MANAGER' | 'EXECUTIVE') =>
    (await newsOf(company.with(role))).includes(`${request.id} promise.broken`);
  clock.set('2026-06-04 10:59');
  await house.round();
  checks.equal('while there is time, the head of field support hears nothing', await knows('MANAGER'), false);
  clock.set('2026-06-04 11:01');
  await house.round();
  checks.equal(
    'a fault nobody took up is brought before the head of field support, and nobody above',
    [await knows('MANAGER'), await knows('EXECUTIVE')],
    [true, false],
  );
}
