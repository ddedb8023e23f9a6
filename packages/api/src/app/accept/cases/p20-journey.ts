import { visitOf } from '../person.js';
import { clockOf, endOf, newsOf } from '../readings.js';
import type { Part } from '../scenario.js';

const HOUR = 60;

/** Clauses 2.1 and 2.2: arranged, checked after 4 hours, told to sales when nobody took it up, then to the company. */
export const journey: Part = {
  name: 'nobody takes it up',
  async play({ house, clock, company, desk, checks }) {
    clock.set('2026-05-06 09:00');
    const { request, caller } = await desk.callAndTriage({ boughtOn: '2026-04-02', registeredOn: '2026-04-10' });
    checks.equal('the sales desk is warned half an hour before', clockOf(request, 'ARRANGE')?.warnAt, clock.in(90));
    checks.equal('before it is arranged, nobody need take it up', clockOf(request, 'TAKE_UP_CHECK'), undefined);
    clock.pass(HOUR);
    const visit = visitOf(await desk.trySend(request, 'ON_SITE'));
    const arranged = await caller.sees(request.id);
    checks.equal('arranged in time', arranged.clocks.find(({ kind }) => kind === 'ARRANGE')?.state, 'MET');
    await house.round();
    checks.that(
      'and the user is told',
      (await newsOf(caller)).includes(`${request.id} request.dispatched`),
      await newsOf(caller),
    );
    checks.equal(
      'from then on, the dealer owes the taking up',
      [clockOf(arranged, 'TAKE_UP_CHECK')?.owedBy, clockOf(arranged, 'TAKE_UP_CHECK')?.dueAt],
      ['PARTNER', clock.in(4 * HOUR)],
    );

    clock.pass(4 * HOUR);
    await house.round();
    const broken = `${request.id} promise.broken`;
    const higher = `${request.id} promise.escalated`;
    const knows = async (role: 'MANAGER' | 'EXECUTIVE', news: string) =>
      (await newsOf(company.with(role))).includes(news);
    checks.equal('at 4 hours to the minute sales is not troubled', await knows('MANAGER', broken), false);
    clock.pass(1);
    await house.round();
    checks.equal(
      'a minute later sales, the level above the dealer, is told; the company is not',
      [await knows('MANAGER', broken), await knows('EXECUTIVE', broken)],
      [true, false],
    );
    clock.pass(2 * HOUR - 2);
    await house.round();
    checks.equal('a minute before sales has had its 2 hours, still not', await knows('EXECUTIVE', higher), false);
    clock.pass(1);
    await house.round();
    checks.equal('when sales has not helped in 2 hours, the company is told', await knows('EXECUTIVE', higher), true);

    const { visit: seen } = await company
      .with('DISPATCHER')
      .ask<{ visit: { technician: { name: string } } }>('query ($id: ID!) { visit(id: $id) { technician { name } } }', {
        id: visit.id,
      });
    visitOf(await company.staff(seen.technician.name).onVisit('acceptVisit', visit));
    checks.equal(
      'taken up at last, it was broken when it was due',
      endOf(await desk.agent.sees(request.id), 'TAKE_UP_CHECK'),
      ['BROKEN', 'broken when due'],
    );
  },
};

/** Clause 1.5: what is beyond the three guarantees is paid, and the user is asked before anybody goes. */
export const beyondScope: Part = {
  name: 'beyond the three guarantees',
  async play({ clock, desk, checks }) {
    clock.set('2026-05-07 09:00');
    const known = { boughtOn: '2026-04-02', registeredOn: '2026-04-10' };
    const { request } = await desk.callAndTriage({ ...known, causeCode: 'BEYOND_SCOPE' });
    const early = await desk.trySend(request, 'ON_SITE');
    checks.equal(
      'nobody is sent before the user agreed to pay',
      [early.__typename, early.consentKind],
      ['ConsentRequiredError', 'PAID_WORK'],
    );
    const { request: late } = await desk.callAndTriage({ boughtOn: '2026-04-02', registeredOn: '2026-04-23' });
    checks.equal('a card on the 21st day is no service', late.entitlement, 'REFUSED');
    checks.that(
      'and the user reads why',
      /回执卡/.test(late.entitlementSentence?.zhCN ?? ''),
      late.entitlementSentence,
    );
  },
};
