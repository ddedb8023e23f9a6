import { isCalledBack, type Policy } from '../../../modules/policy/index.js';
import { callBack, callbacksOf, callbacksToMake, nobodyAnswers } from '../calling-back.js';
import { AnswerError, requestOf } from '../person.js';
import { clockOf, endOf, KEPT, newsOf } from '../readings.js';
import type { Part, Stage } from '../scenario.js';
import { CasePlayer } from './case-player.js';
import type { Case } from './case.js';
import { nextMorning } from './next-morning.js';
import { resolved } from './silence.js';

const FILED_BEFORE = 7_000;
const DAY = 24 * 60;
const MANY = 10_000;

/** What a document says of callbacks: everybody is called, and in how many days. */
export const CALLBACKS: ReadonlyMap<string, { readonly days: number | null }> = new Map([
  ['P10', { days: null }],
  ['P21', { days: 7 }],
]);

/** Every service is called back: P10, clause 4.1; P21, clause 1.2. */
export const callbacks = (
  policy: Policy,
  cases: readonly Case[],
  { days }: { readonly days: number | null },
): Part => ({
  name: 'customers are called back',
  async play(stage) {
    const { checks, clock, company, desk, house } = stage;
    everybodyIs(stage, policy);
    nextMorning(clock);
    const player = new CasePlayer(stage, policy, FILED_BEFORE);
    const accepted = async () => {
      const request = await resolved(stage, player, cases);
      checks.equal('nobody is called back before the work is accepted', await callbacksOf(desk.agent, request), []);
      return requestOf(await desk.agent.onRequest('acceptWork', request));
    };
    const [inTime, late] = [await accepted(), await accepted()];
    const agent = company.with('CALLBACK_AGENT');
    const dueAt = days === null ? null : clock.in(days * DAY);
    const callbackOf = async ({ id }: { readonly id: string }) => (await callbacksOf(agent, { id }))[0]!;
    const [first, second] = [await callbackOf(inTime), await callbackOf(late)];
    const { state, dueAt: due, viewerMayMake } = first;
    checks.equal(
      `with the acceptance a callback is due${days === null ? ', at no certain time' : ` in ${days} days`}`,
      [state, due, viewerMayMake],
      ['TO_MAKE', dueAt, true],
    );
    const listed = await callbacksToMake(agent);
    checks.that('it is listed among those to make', listed.includes(inTime.id) && listed.includes(late.id), listed);
    requestOf(await desk.agent.onRequest('closeRequest', inTime));

    checks.equal(
      'who does not hold the post does not make it',
      await codeOf(() => callBack(desk.agent, first, 5)),
      'FORBIDDEN',
    );
    await unknownNextDoor(stage, inTime);
    clock.pass(60);
    const missed = await nobodyAnswers(agent, first, clock.in(DAY));
    checks.equal(
      'where nobody answers it stays due as it was',
      [missed.callback?.tries, missed.callback?.dueAt],
      [1, dueAt],
    );

    clock.pass((days ?? 30) * DAY - 61);
    const beyond = await callBack(agent, missed.callback!, 6);
    checks.equal('a mark of 6 is no answer', beyond.issues?.map(({ code }) => code)[0], 'feedback.beyondScale');
    const made = await callBack(agent, missed.callback!, 3);
    checks.equal(
      'the customer is asked, and content with a 3',
      [made.callback?.state, made.callback?.content],
      ['MADE', true],
    );
    checks.equal('the books being closed does not keep anybody from it', (await agent.sees(inTime.id)).state, 'CLOSED');
    checks.that(
      'what was said stays',
      made.callback!.answers.some(({ mark }) => mark === 3),
      made.callback?.answers,
    );

    clock.pass(2);
    await house.round();
    const overdue = (await callbackOf(late)).overdue;
    const kind = 'CALL_BACK';
    if (days === null) {
      const { clocks } = await agent.sees(late.id);
      checks.equal('no clock counts it', [clockOf({ clocks }, kind), overdue], [undefined, false]);
    } else {
      checks.equal('a minute before its time it was kept', endOf(await agent.sees(inTime.id), kind), KEPT);
      checks.equal(
        'a minute after it is broken',
        [endOf(await agent.sees(late.id), kind)[1], overdue],
        ['broken when due', true],
      );
    }
    const low = await callBack(agent, second, 2);
    checks.equal(
      'somebody who gives a 2 is not content',
      [low.callback?.content, low.callback?.late],
      [false, days !== null],
    );
    await house.round();
    const news = await newsOf(company.with('SUPERVISOR'));
    checks.equal(
      'the supervisor hears of what was bad, and not of the rest',
      [inTime, late].map(({ id }) => news.includes(`${id} callback.made`)),
      [false, true],
    );
    checks.equal(
      'a callback is made once',
      (await callBack(agent, low.callback!, 5)).__typename,
      'IllegalTransitionError',
    );
  },
});

function everybodyIs({ checks }: Stage, { feedback }: Policy): void {
  const left = Array.from({ length: MANY }, (_, n) => `request ${n}`).filter(
    (id) => !isCalledBack(feedback.callback!, id),
  );
  checks.equal(`of ${MANY} requests none is left out`, left.length, 0);
}

async function unknownNextDoor({ neighbour, company, checks }: Stage, request: { readonly id: string }): Promise<void> {
  const [seen] = await callbacksOf(company.with('CALLBACK_AGENT'), request);
  const [other, technician] = [neighbour.with('CALLBACK_AGENT'), company.with('TECHNICIAN')];
  const { node } = await other.ask<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', {
    id: seen!.id,
  });
  checks.equal('the neighbour does not know of it', [node, await callbacksOf(other, request)], [null, []]);
  checks.equal('nor makes it', (await callBack(other, seen!, 5)).__typename, 'NotFoundError');
  checks.that('the technicians are not shown it', !(await callbacksToMake(technician)).includes(request.id));
}

async function codeOf(attempt: () => Promise<unknown>): Promise<string> {
  try {
    return ((await attempt()) as { __typename?: string }).__typename ?? 'answered';
  } catch (error) {
    return error instanceof AnswerError ? error.code : (error as Error).message;
  }
}
