import type { RequestSeen } from '../documents.js';
import { requestOf, type Person } from '../person.js';
import { clockOf, endOf, KEPT, newsOf } from '../readings.js';
import type { Part } from '../scenario.js';

const HOUR = 60;
const level = (value: string) => [{ name: 'faultLevel', value }];

/** Clauses 1.1, 1.4 and 2.5: by phone, remotely when the customer authorises it, on site by the level of the fault. */
export const journey: Part = {
  name: 'phone, remote, on site',
  async play({ house, clock, company, desk, checks }) {
    clock.set('2026-05-20 16:00');
    const { request, caller } = await desk.call({ componentCode: 'PLATFORM', faultCode: 'FAULT' });
    requestOf(await desk.agent.onRequest('triageRequest', request, { facts: level('LEVEL_2') }));
    checks.equal('nobody is owed on site while the phone may help', clockOf(request, 'ARRIVE'), undefined);
    checks.equal(
      'somebody is warned when 75 % of the 2 hours of the phone are used: next morning',
      clockOf(request, 'ANSWER')?.warnAt,
      clock.in(16.5 * HOUR + 30),
    );
    clock.pass(30);
    requestOf(await desk.agent.onRequest('answerRequest', request, { text: '请重启服务' }));
    const climb = (to: string, reason: string) => desk.agent.onRequest('climbLadder', request, { to, reason });
    checks.equal(
      'nobody goes before it was tried from afar',
      (await climb('ON_SITE', '直接去')).__typename,
      'InvalidInputError',
    );
    checks.equal('nor is that tried without a reason', (await climb('REMOTE', ' ')).__typename, 'InvalidInputError');
    requestOf(await climb('REMOTE', '重启无效'));

    const remote = await desk.send(request, 'REMOTE');
    const unasked = await remote.technician.onVisit('startWork', remote.visit);
    checks.equal(
      'no remote session the customer has not authorised',
      [unasked.__typename, unasked.consentKind],
      ['ConsentRequiredError', 'REMOTE_ACCESS'],
    );
    requestOf(await caller.change('giveConsent', { consentId: await askedFor(remote.technician, request) }));
    await desk.work(remote);
    clock.pass(HOUR);
    await desk.finish(remote, 'NOT_FIXED');
    await desk.sign(remote, '孙工');

    const climbed = requestOf(await climb('ON_SITE', '远程无法解决'));
    checks.equal(
      'level 2: somebody is owed on site in 12 hours',
      clockOf(climbed, 'ARRIVE')?.dueAt,
      clock.in(12 * HOUR),
    );
    const worse = requestOf(await desk.agent.onRequest('triageRequest', request, { facts: level('LEVEL_1') }));
    checks.equal(
      'found to be level 1, in 8 hours from the same moment',
      clockOf(worse, 'ARRIVE')?.dueAt,
      clock.in(8 * HOUR),
    );
    const onSite = await desk.send(request);
    clock.pass(8 * HOUR);
    await desk.arrive(onSite);
    await desk.work(onSite);
    await desk.finish(onSite);
    await desk.sign(onSite, '孙工');
    const done = await caller.sees(request.id);
    for (const kind of ['ANSWER', 'ARRIVE']) checks.equal(`the promise ${kind} is kept`, endOf(done, kind), KEPT);

    requestOf(await caller.onRequest('acceptWork', request));
    const marks = { overall: 2, attitude: 1, quality: 4, speed: 4, comment: '态度不好' };
    requestOf(await caller.onRequest('rateRequest', request, marks));
    await house.round();
    checks.that(
      'who is dissatisfied with a person is heard by the supervisor',
      (await newsOf(company.with('SUPERVISOR'))).includes(`${request.id} request.rated`),
      marks,
    );
  },
};

/** Clause 1.6: whoever is not content with a person has head office send somebody else. */
export const anotherPerson: Part = {
  name: 'somebody else is sent',
  async play({ house, clock, company, desk, checks }) {
    clock.set('2026-05-25 10:00');
    const { request, caller } = await desk.callAndTriage({ componentCode: 'PLATFORM', faultCode: 'FAULT' });
    requestOf(await desk.agent.onRequest('climbLadder', request, { to: 'REMOTE', reason: '电话未解决' }));
    const ask = { reason: '态度恶劣，请换人' };
    checks.equal(
      'nobody can be turned down before somebody is sent',
      (await caller.onRequest('askForAnother', request, ask)).__typename,
      'InvalidInputError',
    );
    const sent = await desk.send(request, 'REMOTE');
    checks.equal(
      'nor without a reason',
      (await caller.onRequest('askForAnother', request)).__typename,
      'InvalidInputError',
    );
    const asked = requestOf(await caller.onRequest('askForAnother', request, ask));
    checks.equal(
      'the visit is called off',
      asked.visits.map(({ state }) => state),
      ['CANCELLED'],
    );
    await house.round();
    checks.that(
      'head office is told',
      (await newsOf(company.with('MANAGER'))).includes(`${request.id} technician.turnedDown`),
      asked.number,
    );
    const manager = company.with('MANAGER');
    const { request: seen } = await manager.ask<{ request: Record<string, unknown> }>(TURNED_DOWN, { id: request.id });
    checks.equal('and is to send', seen['ownerRole'], 'MANAGER');
    const again = { technicianId: (seen['turnedDown'] as [{ technician: { id: string } }])[0].technician.id };
    const times = { startsAt: clock.in(0), endsAt: clock.in(30), kind: 'REMOTE' };
    checks.equal(
      'the person is not sent again',
      (await manager.onRequest('dispatchRequest', asked, { ...again, ...times })).__typename,
      'TechnicianIneligibleError',
    );
    const other = await desk.send(asked, 'REMOTE');
    checks.that('somebody else is', other.technician !== sent.technician, other.visit.number);
    const { request: told } = await sent.technician.ask<{ request: object }>(TURNED_DOWN, { id: request.id });
    checks.equal(
      'whoever was turned down does not read why, neither there nor in what happened',
      JSON.stringify(told).includes(ask.reason),
      false,
    );
  },
};

const TURNED_DOWN = `query ($id: ID!) { request(id: $id) {
  ownerRole turnedDown { reason technician { id } } timeline(first: 100) { nodes { type payload sentence { text } } } } }`;

async function askedFor(technician: Person, request: RequestSeen): Promise<string> {
  const { consents } = requestOf(await technician.onRequest('askConsent', request, { kind: 'REMOTE_ACCESS' }));
  return consents.find(({ kind, state }) => kind === 'REMOTE_ACCESS' && state === 'REQUESTED')!.id;
}
