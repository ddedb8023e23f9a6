import { afterAll, beforeAll, expect, test } from 'vitest';
import { ServiceWorld } from '../../../testing/service-world.js';
import { fileRequest } from '../../requests/commands/file-request.js';
import { triageRequest } from '../../requests/commands/triage-request.js';
import { fireClocks } from '../jobs/fire-clocks.js';

let mill: ServiceWorld;
beforeAll(async () => {
  mill = await ServiceWorld.open('P05');
});
afterAll(() => mill.close());

const HOUR = 60;
const told = async (id: string) =>
  mill.rows<{ type: string; at: Date; rule: string; clause: string; public: boolean }>(
    `select type, at, public, payload->>'rule' as rule, payload->>'clause' as clause from request_event
     where request_id = $1 and type like 'penalty.%' order by at, id`,
    id,
  );
const learns = async (id: string, delayed: string) =>
  mill.does(mill.staff('AGENT'), triageRequest, {
    requestId: id,
    version: (await mill.request(id))['version'] as number,
    facts: [{ name: 'delayed', value: delayed }],
  });

test('what a late card led to is known afterwards: then its penalty falls due, and another takes its place', async () => {
  const id = await mill.does(mill.customer(), fileRequest, { kind: 'COMPLAINT', title: '纸有孔洞' });
  mill.pass(72 * HOUR + 1);
  await fireClocks(() => mill.context(mill.system()));
  expect(await told(id)).toEqual([]);
  await learns(id, 'EVIDENCE_DELAYED');
  expect(await told(id)).toMatchObject([{ type: 'penalty.due', rule: 'late-card', clause: '5.1', public: false }]);
  mill.pass(1);
  await learns(id, 'EVIDENCE_AND_HANDLING_MISSED');
  expect((await told(id)).map(({ type, clause }) => [type, clause]).toSorted()).toEqual([
    ['penalty.due', '5.1'],
    ['penalty.due', '5.2'],
    ['penalty.lifted', '5.1'],
  ]);
});

test('an answer that is late costs the technical centre 200 from the moment it was due', async () => {
  const id = await mill.does(mill.customer(), fileRequest, { kind: 'COMPLAINT', title: '纸有尘埃' });
  await mill.does(mill.staff('AGENT'), triageRequest, { requestId: id, version: 1 });
  mill.pass(15 * 24 * HOUR + 5);
  await fireClocks(() => mill.context(mill.system()));
  const clock = (await mill.clocks(id)).find(({ kind }) => kind === 'ANSWER');
  expect(await told(id)).toMatchObject([{ type: 'penalty.due', rule: 'late-answer', at: clock!['due_at'] }]);
});
