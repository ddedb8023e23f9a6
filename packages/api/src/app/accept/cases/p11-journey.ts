import { requestOf, type Person } from '../person.js';
import { newsOf } from '../readings.js';
import type { Part, Stage } from '../scenario.js';

/** Clauses 3.1, 4.1 and 4.2: complaints are welcome, and are decided outside the service department. */
export const journey: Part = {
  name: 'a complaint and a suggestion',
  async play(stage) {
    const { house, clock, company, desk, checks } = stage;
    clock.set('2026-06-02 09:00');
    const { request, caller } = await desk.callAndTriage({ componentCode: 'PRODUCT' });
    requestOf(await desk.agent.onRequest('claimRequest', request));
    requestOf(await desk.agent.onRequest('resolveRequest', request, { text: '电话指导后恢复' }));
    requestOf(await caller.onRequest('acceptWork', request));
    const marks = { overall: 2, attitude: 1, quality: 4, speed: 4, comment: '态度不好' };
    requestOf(await caller.onRequest('rateRequest', request, marks));
    await house.round();
    checks.equal(
      'a low mark reaches the independent line, not the service department',
      await whoKnows(stage, `${request.id} request.rated`),
      { SUPERVISOR: true, MANAGER: false },
    );

    const complaint = await said(caller, 'COMPLAINT');
    checks.that(
      'the customer is thanked for complaining, in words',
      /感谢您的投诉/.test(complaint.clocks[0]?.sentence.zhCN ?? ''),
      complaint.clocks,
    );
    const outside = ['AGENT', 'MANAGER', 'TECHNICIAN'] as const;
    checks.equal(
      'those complained of do not see it; whoever answers and the management do',
      await Promise.all(
        [...outside, 'SUPERVISOR' as const, 'EXECUTIVE' as const].map((role) => sees(stage, role, complaint.id)),
      ),
      [false, false, false, true, true],
    );
    const meddled = await company.with('MANAGER').change('answerRequest', {
      requestId: complaint.id,
      version: complaint.version,
      text: '不是我们的问题',
    });
    checks.equal('nor can they answer it', meddled.__typename, 'NotFoundError');
    clock.set('2026-06-04 08:59');
    await house.round();
    checks.equal('while there is time, nobody is troubled', await executiveKnows(stage, complaint.id), false);
    clock.set('2026-06-04 09:01');
    await house.round();
    checks.equal(
      'left unanswered, it is brought before the management, past the service department',
      [await executiveKnows(stage, complaint.id), await whoKnows(stage, `${complaint.id} promise.broken`)],
      [true, { SUPERVISOR: false, MANAGER: false }],
    );
    const line = company.with('SUPERVISOR');
    requestOf(await line.onRequest('answerRequest', complaint, { text: '向您道歉，我们已处理' }));
    await house.round();
    checks.that(
      'the independent line answers, and the customer hears of it',
      (await newsOf(caller)).includes(`${complaint.id} request.answered`),
      await newsOf(caller),
    );

    clock.set('2026-06-08 09:00');
    const suggestion = await said(caller, 'SUGGESTION');
    clock.set('2026-06-15 09:00');
    requestOf(await company.with('MANAGER').onRequest('answerRequest', suggestion, { text: '建议已采纳' }));
    checks.equal(
      'a suggestion answered on the last minute of its 5 working days is a promise kept',
      (await caller.sees(suggestion.id)).clocks.map(({ kind, state, breachedAt }) => [kind, state, breachedAt]),
      [['ANSWER', 'MET', null]],
    );
  },
};

const said = async (caller: Person, kind: string) =>
  requestOf(
    await caller.change('fileRequest', {
      kind,
      title: '对服务的意见',
      facts: [{ name: 'about', value: 'SERVICE' }],
    }),
  );

const sees = async ({ company }: Stage, role: Parameters<Stage['company']['with']>[0], id: string): Promise<boolean> =>
  (await company.with(role).looksFor(id)) !== null;

const executiveKnows = async ({ company }: Stage, id: string): Promise<boolean> =>
  (await newsOf(company.with('EXECUTIVE'))).includes(`${id} promise.broken`);

async function whoKnows({ company }: Stage, news: string): Promise<Record<string, boolean>> {
  const [supervisor, manager] = await Promise.all([
    newsOf(company.with('SUPERVISOR')),
    newsOf(company.with('MANAGER')),
  ]);
  return { SUPERVISOR: supervisor.includes(news), MANAGER: manager.includes(news) };
}
