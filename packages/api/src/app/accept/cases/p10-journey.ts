import { randomUUID } from 'node:crypto';
import { requestOf, type Person } from '../person.js';
import { clockOf, endOf, KEPT } from '../readings.js';
import type { Part } from '../scenario.js';

const DAY = 24 * 60;
const DEPOT = `query ($id: ID!) { request(id: $id) {
  depotActions depotRepairs { state fixed } loans { free clause returnedAt unit { serial } } } }`;
interface DepotSeen {
  depotActions: string[];
  depotRepairs: { state: string; fixed: boolean | null }[];
  loans: { free: boolean; clause: string | null; returnedAt: string | null; unit: { serial: string } }[];
}

/** Clauses 2.5 and 2.6: at the factory for 5 working days at most, and a loaner meanwhile for nothing. */
export const atTheFactory: Part = {
  name: 'repaired at the factory, with a loaner meanwhile',
  async play({ house, clock, company, neighbour, desk, checks }) {
    clock.set('2026-04-02 08:00');
    const { request, caller } = await desk.callAndTriage({ componentCode: 'POWER_SUPPLY', faultCode: 'DARK' });
    const engineer = company.with('ENGINEER');
    const look = async (person: Person = engineer) =>
      (await person.ask<{ request: DepotSeen | null }>(DEPOT, { id: request.id })).request;
    checks.equal('the customer may send the unit in', (await look(caller))?.depotActions, ['SEND_IN']);
    const sent = requestOf(await caller.onRequest('sendUnitIn', request, { cameBy: '顺丰 SF1088' }));
    checks.equal('on its way no return is promised yet', clockOf(sent, 'RETURN'), undefined);

    clock.set('2026-04-02 11:00');
    const arrived = { receivedAt: clock.in(-60), condition: '外观完好，无电源线' };
    checks.equal(
      'it has not arrived before it has',
      (await engineer.onRequest('receiveUnit', request, { ...arrived, receivedAt: clock.in(1) })).issues?.[0]?.code,
      'depot.receivedInFuture',
    );
    const received = requestOf(await engineer.onRequest('receiveUnit', request, arrived));
    const due = clockOf(received, 'RETURN')?.dueAt;
    clock.set('2026-04-10 10:00');
    checks.equal('back 5 working days after it arrived, Qingming not counted', due, clock.in(0));
    checks.equal(
      'what is at the factory is not promised to be solved in 24 hours',
      clockOf(received, 'RESOLVE')?.state,
      'CANCELLED',
    );

    clock.set('2026-04-02 11:30');
    const loaner = await addLoaner(company.with('MANAGER'), 'LN-001');
    const lent = { loanerUnitId: loaner, condition: '九成新' };
    requestOf(await engineer.onRequest('lendLoaner', request, lent));
    const { request: other } = await desk.callAndTriage({ componentCode: 'POWER_SUPPLY', faultCode: 'DARK' });
    checks.equal(
      'a loaner is with one customer at a time',
      (await engineer.onRequest('lendLoaner', other, lent)).issues?.[0]?.code,
      'depot.lentAlready',
    );
    checks.equal('and costs the customer nothing', (await look(caller))?.loans, [
      { free: true, clause: '2.6', returnedAt: null, unit: { serial: 'LN-001' } },
    ]);
    checks.equal('the neighbour sees nothing of it', await look(neighbour.with('ENGINEER')), null);

    const done = { fixed: true, findings: '电源板电容失效', actions: '更换电源板' };
    requestOf(await engineer.onRequest('finishDepotRepair', request, done));
    clock.set('2026-04-10 10:00');
    const back = requestOf(await engineer.onRequest('returnUnit', request, { wentBy: '顺丰 SF2099' }));
    checks.equal('back to the minute is in time', endOf(back, 'RETURN'), KEPT);
    checks.equal('the customer is asked to accept', back.state, 'AWAITING_ACCEPTANCE');
    checks.equal('the loaner is still out', (await look())?.depotActions, ['TAKE_BACK']);
    requestOf(await engineer.onRequest('takeLoanerBack', request, { condition: '完好' }));
    checks.equal(
      'and then is not',
      [(await look())?.depotActions, (await look())?.loans[0]?.returnedAt],
      [[], clock.in(0)],
    );
    checks.equal(
      'it can be lent again',
      (await engineer.onRequest('lendLoaner', other, lent)).__typename,
      'RequestSuccess',
    );

    const late = requestOf(await engineer.onRequest('receiveUnit', other, { condition: '屏幕划伤' }));
    const overdue = clockOf(late, 'RETURN')!.dueAt;
    clock.pass((Date.parse(overdue) - Date.parse(clock.in(0))) / 60_000 + 1);
    await house.round();
    checks.equal('a minute later is late', endOf(await engineer.sees(other.id), 'RETURN'), [
      'RUNNING',
      'broken when due',
    ]);
    clock.pass(DAY);
  },
};

async function addLoaner(manager: Person, serial: string): Promise<string> {
  const { addLoaner: added } = await manager.ask<{ addLoaner: { loaner: { id: string } } }>(
    `mutation ($input: AddLoanerInput!) { addLoaner(input: $input) { ... on LoanerSuccess { loaner { id } } } }`,
    { input: { idempotencyKey: randomUUID(), label: '备用屏 P2.5', serial } },
  );
  return added.loaner.id;
}
