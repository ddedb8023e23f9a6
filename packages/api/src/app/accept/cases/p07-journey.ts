import { agree, askAgreement, granted, seenBy } from '../agreement.js';
import { requestOf } from '../person.js';
import { clockOf, endOf, KEPT } from '../readings.js';
import type { Part } from '../scenario.js';

const level = (value: string) => [{ name: 'qualityLevel', value }];

/** Clauses 3.2 to 3.6: found to be major, put to experts, planned, and approved up to the general manager. */
export const plan: Part = {
  name: 'the plan for a major problem',
  async play({ clock, company, desk, checks }) {
    clock.set('2026-05-20 09:00');
    const { request } = await desk.call({ componentCode: 'BEAM', facts: level('ORDINARY') });
    const before = clockOf(request, 'ANSWER');
    checks.equal('somebody is warned when 75 % of the days are used', before?.warnAt, '2026-05-22T02:52:30.000Z');
    clock.pass(20);
    const found = requestOf(await desk.agent.onRequest('triageRequest', request, { facts: level('MAJOR') }));
    checks.equal('passed on in half an hour', clockOf(found, 'RESPOND')?.state, 'MET');
    checks.equal(
      'found to be major: not three working days are left for the analysis but two',
      [found.tier, before?.dueAt, clockOf(found, 'ANSWER')?.dueAt],
      ['MAJOR', '2026-05-25T01:00:00.000Z', '2026-05-22T01:00:00.000Z'],
    );
    const [head, executive, generalManager] = ['SERVICE_HEAD', 'EXECUTIVE_IN_CHARGE', 'GENERAL_MANAGER'].map((office) =>
      company.staff(office),
    );
    const experts = granted(await askAgreement(desk.agent, request, 'experts'));
    checks.equal('the service head calls the experts', granted(await agree(head!, experts.id)).state, 'APPROVED');

    const asked = granted(await askAgreement(desk.agent, request, 'plan'));
    const mayDecide = async () =>
      Promise.all([head, executive, generalManager].map(async (one) => (await seenBy(one!, asked.id)).viewerMayDecide));
    checks.equal('the plan is reviewed first by the service head', await mayDecide(), [true, false, false]);
    granted(await agree(head!, asked.id));
    checks.equal('then by the executive in charge', await mayDecide(), [false, true, false]);
    granted(await agree(executive!, asked.id));
    checks.equal('then by the general manager', await mayDecide(), [false, false, true]);
    checks.equal('and is approved by that', granted(await agree(generalManager!, asked.id)).state, 'APPROVED');
  },
};

/** Clauses 2.7 and 2.8: the work is done again until the customer is content. */
export const rework: Part = {
  name: 'until the customer is content',
  async play({ clock, desk, checks }) {
    clock.set('2026-05-26 09:00');
    const { request, caller } = await desk.callAndTriage({ componentCode: 'SLAB' });
    requestOf(await desk.agent.onRequest('answerRequest', request, { text: '原因：生产质量；方案：修补' }));
    checks.equal('the cause is told in time', endOf(await caller.sees(request.id), 'ANSWER'), KEPT);
    for (const reason of ['裂缝仍在', '颜色不一致', null]) {
      const sent = await desk.send(request);
      clock.pass(60);
      await desk.arrive(sent);
      await desk.work(sent);
      clock.pass(60);
      await desk.finish(sent);
      await desk.sign(sent, '周工');
      if (reason)
        checks.equal(
          `not content (${reason}): it is done again`,
          requestOf(await caller.onRequest('refuseWork', request, { reason })).state,
          'REOPENED',
        );
    }
    const accepted = requestOf(await caller.onRequest('acceptWork', request));
    checks.equal(
      'content at last, the customer accepts',
      accepted.acceptances.map(({ round, outcome }) => `${round} ${outcome}`).toSorted(),
      ['1 REFUSED', '2 REFUSED', '3 ACCEPTED'],
    );
  },
};
