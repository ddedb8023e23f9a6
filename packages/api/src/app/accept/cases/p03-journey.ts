import { requestOf } from '../person.js';
import { clockOf, endOf, KEPT, newsOf } from '../readings.js';
import type { Part } from '../scenario.js';
import { walls } from '../walls.js';

/** Clause 3.1: first by phone, then by remote session the customer authorises, last on site; to closed books. */
export const ladder: Part = {
  name: 'the ladder: phone, remote, on site',
  async play({ house, clock, company, desk, checks }) {
    clock.set('2026-11-25 09:00');
    const hospital = company.customer('13900139001');
    const { assets } = await hospital.ask<{ assets: { nodes: { id: string }[] } }>(
      'query { assets(first: 10) { nodes { id } } }',
    );
    const said = {
      kind: 'REPAIR',
      assetId: assets.nodes[0]!.id,
      componentCode: 'SOFTWARE',
      faultCode: 'SOFTWARE_FAULT',
    };
    const filed = requestOf(await hospital.change('fileRequest', { ...said, title: '门诊收费打不开' }));
    checks.equal('it begins by phone', filed.rung, 'PHONE');
    checks.equal('at once the portal states both promises', filed.clocks.map(({ kind }) => kind).toSorted(), [
      'ANSWER',
      'RESOLVE',
    ]);
    checks.equal('nobody is owed on site while it can be helped otherwise', clockOf(filed, 'ARRIVE'), undefined);
    requestOf(await desk.agent.onRequest('triageRequest', filed));
    clock.pass(10);
    requestOf(await desk.agent.onRequest('answerRequest', filed, { text: '请重启客户端试试' }));

    const climb = (to: string, reason: string) => desk.agent.onRequest('climbLadder', filed, { to, reason });
    checks.equal('a rung is not skipped', (await climb('ON_SITE', '直接上门')).__typename, 'InvalidInputError');
    checks.equal('nor climbed without a reason', (await climb('REMOTE', ' ')).__typename, 'InvalidInputError');
    checks.equal('nor by sending somebody', (await desk.trySend(filed, 'ON_SITE')).__typename, 'InvalidInputError');
    checks.equal('with a reason it goes on to remote', requestOf(await climb('REMOTE', '重启无效')).rung, 'REMOTE');

    const remote = await desk.send(filed, 'REMOTE');
    const unasked = await remote.technician.onVisit('startWork', remote.visit);
    checks.equal(
      'no remote session without the authorisation of the hospital',
      [unasked.__typename, unasked.consentKind],
      ['ConsentRequiredError', 'REMOTE_ACCESS'],
    );
    const ask = async () => {
      const asked = requestOf(await remote.technician.onRequest('askConsent', filed, { kind: 'REMOTE_ACCESS' }));
      return asked.consents.find(({ kind, state }) => kind === 'REMOTE_ACCESS' && state === 'REQUESTED')!.id;
    };
    requestOf(await hospital.change('declineConsent', { consentId: await ask(), reason: '现在不方便' }));
    checks.equal(
      'declined, it does not begin',
      (await remote.technician.onVisit('startWork', remote.visit)).__typename,
      'ConsentRequiredError',
    );
    requestOf(await hospital.change('giveConsent', { consentId: await ask() }));
    await desk.work(remote);
    clock.pass(30);
    await desk.finish(remote, 'NOT_FIXED');
    await desk.sign(remote, '顾主任');
    const back = await hospital.sees(filed.id);
    checks.equal(
      'not helped from afar, it is planned again, and is still owed',
      [back.state, clockOf(back, 'RESOLVE')?.state],
      ['PLANNED', 'RUNNING'],
    );

    const onSite = requestOf(await climb('ON_SITE', '需要检查服务器硬件'));
    checks.equal('from there on, somebody is owed on site in 2 hours', clockOf(onSite, 'ARRIVE')?.dueAt, clock.in(120));
    const visit = await desk.send(filed);
    clock.pass(90);
    await desk.arrive(visit);
    await desk.work(visit);
    clock.pass(60);
    await desk.finish(visit);
    const signed = await desk.sign(visit, '顾主任');
    checks.that('the report is signed', signed.report?.signatureValid === true, signed.report);
    const done = await hospital.sees(filed.id);
    for (const kind of ['ANSWER', 'RESOLVE', 'ARRIVE'])
      checks.equal(`the promise ${kind} is kept`, endOf(done, kind), KEPT);

    requestOf(await hospital.onRequest('acceptWork', filed));
    const marks = { overall: 3, attitude: 5, quality: 3, speed: 4, comment: '上门及时，远程没解决' };
    checks.equal(
      'the hospital accepts and rates',
      requestOf(await hospital.onRequest('rateRequest', filed, marks)).rating,
      marks,
    );
    checks.equal('the books are closed', requestOf(await desk.agent.onRequest('closeRequest', filed)).state, 'CLOSED');
    await house.round();
    checks.equal(
      'a mark of 3 is not low: the supervisor is not troubled',
      (await newsOf(company.with('SUPERVISOR'))).includes(`${filed.id} request.rated`),
      false,
    );
    type Event = { type: string; payload: { rung?: string; reason?: string } };
    const { request } = await desk.agent.ask<{ request: { timeline: { nodes: Event[] } } }>(
      'query ($id: ID!) { request(id: $id) { timeline(first: 100) { nodes { type payload } } } }',
      { id: filed.id },
    );
    const rungs = request.timeline.nodes
      .filter(({ type }) => type === 'request.channelRaised')
      .map(({ payload }) => `${payload.rung}: ${payload.reason}`);
    checks.equal('the timeline keeps each rung with its reason', rungs.toSorted(), [
      'ON_SITE: 需要检查服务器硬件',
      'REMOTE: 重启无效',
    ]);
  },
};

export const bystanders = walls({
  from: '2026-11-26 09:00',
  mine: '13900139001',
  others: '13900139003',
  partner: 'MED-IT',
  partnersFile: false,
  facts: { componentCode: 'SOFTWARE', faultCode: 'SOFTWARE_FAULT' },
});
