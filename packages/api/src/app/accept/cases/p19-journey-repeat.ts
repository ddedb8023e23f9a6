import { requestOf, type Person } from '../person.js';
import { newsOf } from '../readings.js';
import type { Part } from '../scenario.js';
import { targetOn } from '../targets.js';

const DAY = 24 * 60;
const LEAK = { componentCode: 'HYDRAULICS', faultCode: 'LEAK' };
const REPEAT = 'query ($id: ID!) { request(id: $id) { repeatOf { id } repeats { id } } }';
const COUNT = 'query { requests(filter: { repeat: true }, orderBy: NEWEST, first: 10) { nodes { id } } }';

/** Clause 3.1: the same problem of the same unit within 90 days of its repair is flagged, told of, and counted. */
export const repeatRepair: Part = {
  name: 'no repeat repair of the same problem',
  async play({ house, clock, company, desk, checks }) {
    clock.set('2026-05-04 09:00');
    const { request: first, caller } = await desk.callAndTriage(LEAK);
    const sent = await desk.send(first);
    await desk.arrive(sent);
    await desk.work(sent);
    await desk.finish(sent);
    await desk.sign(sent, '周工');
    requestOf(await caller.onRequest('acceptWork', first));

    const manager = company.with('MANAGER');
    const again = async (about: Readonly<Record<string, string>>) => {
      const told = { kind: 'REPAIR', assetId: first.asset!.id, title: '又漏油了', ...about };
      const request = requestOf(await caller.change('fileRequest', told));
      return requestOf(await desk.agent.onRequest('triageRequest', request));
    };
    const repeatOf = async ({ id }: { id: string }) => (await seenBy(manager, id)).repeatOf?.id ?? null;

    clock.pass(90 * DAY);
    const other = await again({ componentCode: 'HYDRAULICS', faultCode: 'NOISE' });
    checks.equal('another problem of the same unit is no repeat', await repeatOf(other), null);
    const repeat = await again(LEAK);
    checks.equal('the same problem on the 90th day is a repeat of the first repair', await repeatOf(repeat), first.id);
    checks.equal('which shows what followed it', (await seenBy(manager, first.id)).repeats, [{ id: repeat.id }]);
    await house.round();
    for (const role of ['MANAGER', 'QUALITY'] as const)
      checks.that(
        `${role} is told`,
        (await newsOf(company.with(role))).includes(`${repeat.id} request.repeats`),
        repeat.number,
      );
    checks.equal('the customer is not', (await newsOf(caller)).includes(`${repeat.id} request.repeats`), false);
    requestOf(await desk.agent.onRequest('triageRequest', repeat, { faultCode: 'NOISE' }));
    checks.equal('found to be another problem, it is none', await repeatOf(repeat), null);
    requestOf(await desk.agent.onRequest('triageRequest', repeat, { faultCode: 'LEAK' }));
    checks.equal('found to be the same after all, it is', await repeatOf(repeat), first.id);

    clock.pass(DAY);
    checks.equal('the day after, it is a new problem', await repeatOf(await again(LEAK)), null);
    const { requests } = await manager.ask<{ requests: { nodes: { id: string }[] } }>(COUNT);
    checks.equal('one repeat is counted', requests.nodes, [{ id: repeat.id }]);

    const standing = async (on?: string) => {
      const { value, reached, entries } = await targetOn(manager, 'repeat-repairs', on);
      return [value, reached, entries.map(({ requestId }) => requestId)];
    };
    checks.equal('before it, the goal of none was reached', await standing('2026-08-01'), [0, true, []]);
    checks.equal('one is one too many, and it is named', await standing(), [1, false, [repeat.id]]);
    checks.equal('it counts on the last day of 12 months', await standing('2027-08-02'), [1, false, [repeat.id]]);
    checks.equal('and not on the day after', await standing('2027-08-03'), [0, true, []]);
  },
};

async function seenBy(person: Person, id: string) {
  type Seen = { repeatOf: { id: string } | null; repeats: { id: string }[] };
  return (await person.ask<{ request: Seen }>(REPEAT, { id })).request;
}
