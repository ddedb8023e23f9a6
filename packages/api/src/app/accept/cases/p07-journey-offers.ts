import { agree, granted } from '../agreement.js';
import { LETTER, lettersOn, offer, offered, offersOn, onOffer, changeOffer, type OfferSeen } from '../offers.js';
import { requestOf } from '../person.js';
import { endOf, KEPT } from '../readings.js';
import type { Part } from '../scenario.js';
import { nextMorning } from './next-morning.js';

const level = (value: string) => ({ componentCode: 'BEAM', facts: [{ name: 'qualityLevel', value }] });
const PDF = ['application/pdf', 'application/pdf'];

/** Clauses 2.3 to 2.5 and 3.5: a plan with its steps, agreed to inside, explained, objected to, agreed to. */
export const offers: Part = {
  name: 'the plan goes round until the customer agrees',
  async play({ clock, company, desk, checks }) {
    nextMorning(clock);
    const { request, caller } = await desk.callAndTriage(level('SERIOUS'));
    const engineer = company.with('ENGINEER');
    const [head, executive] = ['SERVICE_HEAD', 'EXECUTIVE_IN_CHARGE'].map((office) => company.staff(office));
    const same = { model: 'MODEL-1', specification: 'C30 6m', originalSpecification: 'c30 6M' };
    const replace = (replacement: object) => offer(engineer, request, { measures: ['REPLACE'], replacement });
    checks.equal(
      'a replacement of another specification is refused',
      await replace({ ...same, specification: 'C40 6m' }),
      'solution.notTheSame',
    );
    checks.equal('and so is one of another model', await replace({ ...same, model: 'MODEL-2' }), 'solution.notTheSame');
    const first = offered(await replace(same));
    checks.equal('a plan nobody has agreed to is not sent', await onOffer(engineer, 'sendSolution', first), REFUSED);
    const asked = offered(await onOffer(engineer, 'submitSolution', first));
    checks.equal('the plan is with the service head', asked.state, 'IN_APPROVAL');
    granted(await agree(head!, asked.approvals[0]!.id));
    checks.equal('reviewed is not approved', await onOffer(engineer, 'sendSolution', first), REFUSED);
    granted(await agree(executive!, asked.approvals[0]!.id));
    const sent = offered(await onOffer(engineer, 'sendSolution', first));
    checks.equal('approved, it lies with the customer', sent.state, 'SENT');
    const waiting = await caller.sees(request.id);
    checks.equal('the request awaits them', waiting.state, 'AWAITING_CUSTOMER');
    checks.equal('and what was found is told in time by it', endOf(waiting, 'ANSWER'), KEPT);

    const shown = (await offersOn(caller, request))[0]!;
    checks.equal('the customer reads the plan', shown.explanation, sent.explanation);
    checks.equal('but neither its cost to the company nor who agreed', inside(shown), [null, 0]);
    checks.equal('and may agree, object or ask', shown.allowedActions, ['AGREE', 'OBJECT', 'ASK']);
    const question = offered(await onOffer(caller, 'askAboutSolution', shown, { question: '工期能否缩短？' }));
    const answer = { questionId: question.questions[0]!.id, answer: '可以缩短一天。' };
    offered(await changeOffer(engineer, 'answerSolutionQuestion', answer));
    checks.equal('asking leaves it their turn', (await caller.sees(request.id)).state, 'AWAITING_CUSTOMER');
    const objection = { ground: 'TIME', reason: '工期太长' };
    checks.equal(
      'the customer objects',
      offered(await onOffer(caller, 'objectToSolution', shown, objection)).state,
      'OBJECTED',
    );

    const second = offered(await offer(engineer, request, { durationDays: 2 }));
    const again = offered(await onOffer(engineer, 'submitSolution', second));
    for (const one of [head!, executive!]) granted(await agree(one, again.approvals[0]!.id));
    offered(await onOffer(engineer, 'sendSolution', second));
    checks.equal(
      'a decision on what was shown before it was sent is refused',
      await changeOffer(caller, 'agreeToSolution', { solutionId: second.id, version: second.version }),
      'ConflictError',
    );
    checks.equal('and agrees to the next', offered(await onOffer(caller, 'agreeToSolution', second)).state, 'AGREED');
    checks.equal(
      'each round stays on record',
      (await offersOn(caller, request)).map(({ round, state }) => `${round} ${state}`),
      ['1 OBJECTED', '2 AGREED'],
    );
    checks.equal('the work can be planned', (await caller.sees(request.id)).state, 'PLANNED');
  },
};

const REFUSED = 'IllegalTransitionError';
const inside = ({ expectedCostMinor, approvals }: OfferSeen) => [expectedCostMinor, approvals.length];

/** Clause 3.6: the plan for a major problem goes to the general manager, too, and not for a serious one. */
export const majorOffer: Part = {
  name: 'the plan for a major problem, sent',
  async play({ clock, company, desk, checks }) {
    nextMorning(clock);
    const engineer = company.with('ENGINEER');
    const offices = ['SERVICE_HEAD', 'EXECUTIVE_IN_CHARGE', 'GENERAL_MANAGER'];
    for (const [found, needed] of [
      ['SERIOUS', 2],
      ['MAJOR', 3],
    ] as const) {
      const { request } = await desk.callAndTriage(level(found));
      const plan = offered(await offer(engineer, request));
      const { approvals } = offered(await onOffer(engineer, 'submitSolution', plan));
      const sendable: boolean[] = [];
      for (const office of offices.slice(0, needed)) {
        sendable.push(typeof (await onOffer(engineer, 'sendSolution', plan)) !== 'string');
        granted(await agree(company.staff(office), approvals[0]!.id));
      }
      checks.equal(`${found}: it is not sent before ${needed} have agreed`, sendable, Array(needed).fill(false));
      checks.equal(`${found}: and then it is`, offered(await onOffer(engineer, 'sendSolution', plan)).state, 'SENT');
    }
  },
};

/** Clauses 2.7, 2.8 and 3.7: told in writing, accepted, checked inside, filed. */
export const checkedInside: Part = {
  name: 'accepted, checked inside, filed',
  async play({ clock, company, desk, checks }) {
    nextMorning(clock);
    const { request, caller } = await desk.callAndTriage(level('ORDINARY'));
    const quality = company.with('QUALITY');
    const points = (passed: boolean) =>
      ['QUALITY', 'RECORDS', 'SATISFACTION'].map((name) => ({ name, passed, remark: passed ? null : '记录不全' }));
    const resolve = async () => requestOf(await desk.agent.onRequest('resolveRequest', request, { text: '已修补' }));
    await resolve();
    requestOf(await desk.agent.onRequest('sendLetter', request, LETTER));
    checks.equal('the letter can be had in both languages', await lettersOn(caller, request), PDF);
    requestOf(await caller.onRequest('acceptWork', request));
    checks.equal(
      'what the customer accepted is not filed before quality has looked',
      (await desk.agent.onRequest('closeRequest', request)).issues?.[0]?.code,
      'acceptance.checkFirst',
    );
    checks.equal(
      'what quality finds wanting is done again',
      requestOf(await quality.onRequest('checkWork', request, { checks: points(false) })).state,
      'REOPENED',
    );
    clock.pass(60);
    await resolve();
    clock.pass(60);
    requestOf(await caller.onRequest('acceptWork', request));
    requestOf(await quality.onRequest('checkWork', request, { checks: points(true) }));
    checks.equal(
      'and filed once it passes',
      requestOf(await desk.agent.onRequest('closeRequest', request)).state,
      'CLOSED',
    );
  },
};
