import type { RequestSeen } from '../documents.js';
import { requestOf } from '../person.js';
import { clockOf, newsOf } from '../readings.js';
import type { Part, Stage } from '../scenario.js';
import { careOf, train } from '../unit-care.js';

/** Clauses 1.1 and 1.2: installed, trained, accepted by both, called back; an answer overdue goes to the supervisor. */
export const journey: Part = {
  name: 'from the installation to the callback',
  async play(stage) {
    const { clock, company, desk, checks } = stage;
    clock.set('2026-06-02 09:00');
    const { request, caller } = await desk.callAndTriage({ kind: 'INSTALLATION', componentCode: 'PRODUCT' });
    const sent = await desk.send(request);
    await desk.arrive(sent);
    await desk.work(sent);
    await desk.finish(sent);
    const unit = request.asset!;
    const training = () => careOf(caller, unit, 'after-installation');
    const { free, performedBy, clause, state } = await training();
    checks.equal(
      'the customer is owed a training by the repair worker, free of charge, by clause 1.1',
      [free, performedBy, clause, state],
      [true, 'TECHNICIAN', '1.1', 'OPEN'],
    );
    await train(desk.agent, unit, 'after-installation', [{ name: '王芳', role: 'USER', worksAlone: false }]);
    checks.equal('once attended, it is done', (await training()).state, 'DONE');

    const signed = await desk.sign(sent, '王芳');
    checks.that('our side hands over under a signature', signed.report?.signatureValid === true, signed.report);
    const accepted = requestOf(await caller.onRequest('acceptWork', request));
    checks.equal('the customer accepts: it is accepted by both', accepted.state, 'ACCEPTED');
    await calledBack(stage, request, 3);
    checks.equal(
      'the books are closed by whoever called back',
      requestOf(await company.with('CALLBACK_AGENT').onRequest('closeRequest', request)).state,
      'CLOSED',
    );
    await repaired(stage);
    await complained(stage);
  },
};

/** A mark of 3 is nobody's worry; one of 2 is the supervisor's. */
async function calledBack({ house, company, checks }: Stage, request: RequestSeen, overall: number): Promise<void> {
  const marks = { overall, attitude: 5, quality: 4, speed: 5, comment: '回访' };
  const callback = company.with('CALLBACK_AGENT');
  const beyond = await callback.onRequest('rateRequest', request, { ...marks, overall: 6 });
  checks.equal(
    `called back about ${request.number}: a mark beyond 5 is refused`,
    beyond.__typename,
    'InvalidInputError',
  );
  checks.equal(
    `a mark of ${overall} is put down`,
    requestOf(await callback.onRequest('rateRequest', request, marks)).rating?.overall,
    overall,
  );
  await house.round();
  checks.equal(
    `a mark of ${overall} ${overall <= 2 ? 'reaches' : 'does not reach'} the supervisor`,
    (await newsOf(company.with('SUPERVISOR'))).includes(`${request.id} request.rated`),
    overall <= 2,
  );
}

async function repaired(stage: Stage): Promise<void> {
  const { clock, desk, checks } = stage;
  clock.set('2026-06-03 09:00');
  const { request, caller } = await desk.callAndTriage({ componentCode: 'PRODUCT' });
  checks.equal(
    'before the 2 hours are over somebody is warned: when 75 % are used',
    clockOf(request, 'RESPOND')?.warnAt,
    clock.in(90),
  );
  requestOf(await desk.agent.onRequest('claimRequest', request));
  const sent = await desk.send(request);
  clock.pass(60);
  await desk.arrive(sent);
  await desk.work(sent);
  await desk.finish(sent);
  await desk.sign(sent, '李明');
  const done = requestOf(await caller.onRequest('acceptWork', request));
  checks.equal(
    'taken up and on site in time: both promises are kept',
    ['RESPOND', 'ARRIVE'].map((kind) => clockOf(done, kind)?.state),
    ['MET', 'MET'],
  );
  await calledBack(stage, request, 2);
}

async function complained({ house, clock, company, desk, checks }: Stage): Promise<void> {
  clock.set('2026-06-04 09:00');
  const { request, caller } = await desk.callAndTriage({ kind: 'COMPLAINT' });
  const knows = async (role: 'SUPERVISOR' | 'MANAGER') =>
    (await newsOf(company.with(role))).includes(`${request.id} promise.broken`);
  clock.set('2026-06-09 08:59');
  await house.round();
  checks.equal('an answer still owed worries nobody above', await knows('SUPERVISOR'), false);
  clock.set('2026-06-09 09:01');
  await house.round();
  checks.equal(
    'an answer overdue is brought before the supervisor, not before the head of service',
    [await knows('SUPERVISOR'), await knows('MANAGER')],
    [true, false],
  );
  requestOf(await company.with('DISPATCHER').onRequest('answerRequest', request, { text: '已核实，将改进' }));
  await house.round();
  checks.that(
    'the dispatcher, who handles complaints, answers, and the customer hears of it',
    (await newsOf(caller)).includes(`${request.id} request.answered`),
    await newsOf(caller),
  );
}
