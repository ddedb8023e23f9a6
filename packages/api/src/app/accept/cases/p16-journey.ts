import { requestOf } from '../person.js';
import { sendPicture } from '../picture.js';
import { clockOf, newsOf } from '../readings.js';
import type { Part } from '../scenario.js';
import { walls } from '../walls.js';

interface Told {
  readonly timeline: { readonly nodes: readonly { readonly type: string }[] };
  readonly photos: readonly { readonly id: string }[];
}

/** From the customer's own filing to closed books, with one refusal on the way. */
export const journey: Part = {
  name: 'the whole journey',
  async play({ house, clock, company, desk, checks }) {
    clock.set('2026-04-16 09:00');
    const customer = company.customer('13800138001');
    const { assets } = await customer.ask<{ assets: { nodes: { id: string }[] } }>(
      'query { assets(first: 10) { nodes { id } } }',
    );
    checks.equal('the customer signs in by a one-time code and sees their own two units', assets.nodes.length, 2);
    const photo = await sendPicture(customer, 'REQUEST_PHOTO');
    const wished = { wishedFrom: clock.in(60), wishedTo: clock.in(180) };
    const said = {
      kind: 'REPAIR',
      assetId: assets.nodes[0]!.id,
      componentCode: 'TANK',
      faultCode: 'TANK_LEAK',
      title: '水箱漏水',
      photoIds: [photo],
    };
    const mixedUp = await customer.change('fileRequest', { ...said, componentCode: 'PIPES' });
    checks.equal(
      'a leaking tank is not filed for the pipes: the field is named',
      mixedUp.issues?.map(({ path, code }) => [path, code]),
      [['faultCode', 'notFitting']],
    );
    const line = await desk.agent.listen();
    const filed = requestOf(await customer.change('fileRequest', { ...said, ...wished }));
    checks.that(
      'the agent hears of it live',
      await line.hears({ id: filed.id, event: 'request.filed' }),
      'nothing for 5 s',
    );
    await line.hangUp();
    checks.equal('at once the portal states both promises', filed.clocks.map(({ kind }) => kind).toSorted(), [
      'ARRIVE',
      'RESOLVE',
    ]);
    checks.that(
      'and in words why it is free',
      /免费/.test(filed.entitlementSentence?.text ?? ''),
      filed.entitlementSentence,
    );

    const { requests } = await desk.agent.ask<{ requests: { nodes: { id: string }[] } }>(
      'query { requests(filter: { open: true }, orderBy: URGENCY, first: 100) { nodes { id } } }',
    );
    checks.that(
      'the agent sees it in the queue',
      requests.nodes.some(({ id }) => id === filed.id),
      requests.nodes.length,
    );
    const triaged = requestOf(await desk.agent.onRequest('triageRequest', filed, { note: '用户着急' }));
    checks.equal('triage makes it a fault', [triaged.state, triaged.tier], ['TRIAGED', 'FAULT']);

    const sent = await desk.send(filed);
    checks.equal(
      'sent out, the customer sees who is on the way',
      (await customer.sees(filed.id)).visits.map(({ state }) => state),
      ['ON_THE_WAY'],
    );
    clock.pass(60);
    await desk.arrive(sent);
    const before = await sendPicture(sent.technician, 'BEFORE_PHOTO', sent.visit.id);
    const after = await sendPicture(sent.technician, 'AFTER_PHOTO', sent.visit.id);
    const part = { name: '水箱密封件', quantity: 1, covered: true, oldPartTaken: true };
    await desk.work(sent, { parts: [part], beforePhotoIds: [before], afterPhotoIds: [after] });
    clock.pass(60);
    await desk.finish(sent);
    const signed = await desk.sign(sent, '王小芳');
    checks.equal(
      'the report is signed, in the customer’s language',
      [signed.state, signed.report?.language, signed.report?.signatureValid],
      ['SIGNED', 'zh-CN', true],
    );

    const paper = await customer.fetchPaper((await customer.sees(filed.id)).visits[0]!.report!.paperUrl);
    checks.equal('the customer has it as a paper to keep', paper, 'application/pdf');
    const toAccept = await customer.sees(filed.id);
    checks.equal('the customer is asked to accept', toAccept.state, 'AWAITING_ACCEPTANCE');
    checks.equal(
      'both promises are kept',
      toAccept.clocks.map(({ state }) => state),
      ['MET', 'MET'],
    );
    const unsaid = await customer.onRequest('refuseWork', filed, { reason: ' ' });
    checks.equal('a refusal must say why', unsaid.__typename, 'InvalidInputError');
    const refused = requestOf(await customer.onRequest('refuseWork', filed, { reason: '还在滴水' }));
    checks.equal(
      'refused, it comes back to be done again, and is owed again',
      [refused.state, clockOf(refused, 'RESOLVE')?.state],
      ['REOPENED', 'RUNNING'],
    );

    const rework = await desk.send(filed);
    clock.pass(30);
    await desk.arrive(rework);
    await desk.work(rework);
    await desk.finish(rework);
    await desk.sign(rework, '王小芳');
    const accepted = requestOf(await customer.onRequest('acceptWork', filed));
    checks.equal('done again, the customer accepts', accepted.acceptances.map(({ outcome }) => outcome).toSorted(), [
      'ACCEPTED',
      'REFUSED',
    ]);
    const marks = { overall: 2, attitude: 5, quality: 1, speed: 4, comment: '修了两次' };
    checks.equal(
      'a mark beyond 5 is refused',
      (await customer.onRequest('rateRequest', filed, { ...marks, quality: 6 })).__typename,
      'InvalidInputError',
    );
    checks.equal('what was free comes with no invoice', accepted.papersDue, []);
    const rated = requestOf(await customer.onRequest('rateRequest', filed, marks));
    checks.equal('the customer rates four things and says why', rated.rating, marks);
    checks.equal('once', (await customer.onRequest('rateRequest', filed, marks)).__typename, 'IllegalTransitionError');
    const closed = requestOf(await desk.agent.onRequest('closeRequest', filed));
    checks.equal('the books are closed', [closed.state, closed.closedAt], ['CLOSED', clock.now().toISOString()]);
    await house.round();
    const told = async (role: 'SUPERVISOR' | 'EXECUTIVE') =>
      (await newsOf(company.with(role))).includes(`${filed.id} request.rated`);
    checks.equal(
      'a low mark reaches the service supervisor, and nobody beside',
      [await told('SUPERVISOR'), await told('EXECUTIVE')],
      [true, false],
    );

    const { request } = await desk.agent.ask<{ request: Told }>(
      'query ($id: ID!) { request(id: $id) { timeline(first: 100) { nodes { type public } } photos { id } } }',
      { id: filed.id },
    );
    const types = request.timeline.nodes.map(({ type }) => type);
    const expected = [
      'request.filed',
      'request.triaged',
      'request.dispatched',
      'visit.arrived',
      'report.signed',
      'work.refused',
      'work.accepted',
      'request.rated',
      'request.closed',
    ];
    checks.that(
      'the timeline tells the whole of it',
      expected.every((type) => types.includes(type)),
      types,
    );
    checks.equal(
      'the photograph is with the request',
      request.photos.map(({ id }) => id),
      [photo],
    );
  },
};

/** Two dispatchers give the same technician two requests for the same time, at the same moment. */
export const twoDispatchers: Part = {
  name: 'two dispatchers at once',
  async play({ clock, company, desk, checks }) {
    clock.set('2026-04-15 15:00');
    type Listed = { readonly id: string; readonly name: string };
    const { technicians } = await company
      .with('DISPATCHER')
      .ask<{ technicians: Listed[] }>('query { technicians { id name } }');
    const { id } = technicians.find(({ name }) => name === '赵敏')!;
    const visit = { technicianId: id, kind: 'ON_SITE', startsAt: clock.in(60), endsAt: clock.in(120) };
    const answers = await Promise.all(
      ['周志强', '何静'].map(async (dispatcher) => {
        const { request } = await desk.callAndTriage({ componentCode: 'TANK', faultCode: 'TANK_LEAK' });
        return company.staff(dispatcher).onRequest('dispatchRequest', request, visit);
      }),
    );
    checks.equal(
      'two dispatchers sending one technician at the same time: one of them is refused',
      answers.map(({ __typename }) => __typename).toSorted(),
      ['TechnicianBusyError', 'VisitSuccess'],
    );
  },
};

export const bystanders = walls({
  from: '2026-04-17 09:00',
  mine: '13800138001',
  others: '13800138003',
  partner: 'HZ-XH',
  partnersFile: true,
  facts: { componentCode: 'TANK', faultCode: 'TANK_LEAK' },
});
