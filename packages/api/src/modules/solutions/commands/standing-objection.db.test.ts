import { afterAll, beforeAll, expect, test } from 'vitest';
import { dispatchRequest } from '../../dispatch/commands/dispatch-request.js';
import { receiveUnit } from '../../depot/commands/receive-unit.js';
import { finishDepotRepair } from '../../depot/commands/return-unit.js';
import { resolveRequest } from '../../requests/commands/resolve-request.js';
import { askInspection, recordInspection } from './inspect-quality.js';
import { sendSolution } from './send-solution.js';
import { Yard } from './solutions.test-kit.js';
import { withdrawSolution } from './withdraw-solution.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
});
afterAll(() => yard.world.close());

const REFUSED = { type: 'IllegalTransitionError', code: 'solution.objectionStands' };
const resolve = async (request: string) =>
  yard.world.run(yard.as('engineer'), resolveRequest, { ...(await yard.seen(request)), text: '已修补' });
const dispatch = async (request: string) => {
  const { world } = yard;
  const startsAt = new Date(world.now.getTime() + 3_600_000);
  const window = { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) };
  const visit = { technicianId: world.ids.technician, kind: 'ON_SITE' as const, ...window };
  return world.run(world.staff('DISPATCHER'), dispatchRequest, { ...(await yard.seen(request)), ...visit });
};
/** A request whose proposal the customer objects to. */
async function objected(ground: 'MEASURE' | 'QUALITY' = 'MEASURE'): Promise<string> {
  const request = await yard.problem();
  await yard.object(await yard.sent(request), { ground });
  return request;
}

test('nobody is sent, and nothing is resolved, while the customer objects; what is allowed leaves it out', async () => {
  const request = await objected();
  expect(await resolve(request)).toMatchObject(REFUSED);
  const refused = await dispatch(request);
  expect(refused).toMatchObject(REFUSED);
  const { allowedActions } = (refused as unknown as { fields: { allowedActions: string[] } }).fields;
  expect(allowedActions).toContain('CANCEL');
  for (const action of ['DISPATCH', 'BOOK', 'RESOLVE']) expect(allowedActions).not.toContain(action);
  expect(await yard.world.request(request)).toMatchObject({ state: 'TRIAGED' });
});

test('another round that was sent, or taken back, settles nothing; one they agree to does', async () => {
  const request = await objected();
  const second = await yard.approved(request);
  expect(await resolve(request)).toMatchObject(REFUSED);
  await yard.world.does(yard.as('engineer'), sendSolution, await yard.step(second));
  await yard.world.does(yard.as('engineer'), withdrawSolution, { ...(await yard.step(second)), reason: '重写' });
  expect(await resolve(request)).toMatchObject(REFUSED);
  await yard.agree(await yard.sent(request));
  expect(await resolve(request)).not.toMatchObject(REFUSED);
  expect(await yard.world.request(request)).toMatchObject({ state: 'AWAITING_ACCEPTANCE' });
});

test('an agreement that came before the objection does not settle it', async () => {
  const request = await yard.problem();
  await yard.agree(await yard.sent(request));
  await yard.object(await yard.sent(request));
  expect(await dispatch(request)).toMatchObject(REFUSED);
});

test('a final finding for the company settles an objection to the quality, and no other; one for the customer none', async () => {
  const ruled = async (request: string, ruling: 'FOR_COMPANY' | 'FOR_CUSTOMER') => {
    const asked = { ...(await yard.seen(request)), body: '检测中心', matter: '裂缝的原因' };
    const inspectionId = await yard.world.does(yard.world.customer(), askInspection, asked);
    const found = { inspectionId, version: 1, ruling, finding: '养护', ruledOn: '2026-11-01' };
    await yard.world.does(yard.as('quality'), recordInspection, found);
    return resolve(request);
  };
  expect(await ruled(await objected('QUALITY'), 'FOR_CUSTOMER')).toMatchObject(REFUSED);
  expect(await ruled(await objected('MEASURE'), 'FOR_COMPANY')).toMatchObject(REFUSED);
  expect(await ruled(await objected('QUALITY'), 'FOR_COMPANY')).not.toMatchObject(REFUSED);
});

test('a unit in the workshop is not reported repaired the way the customer objects to; unrepaired it goes back', async () => {
  const request = await objected();
  const workshop = yard.world.staff('MANAGER');
  await yard.world.does(workshop, receiveUnit, { ...(await yard.seen(request)), condition: '完好' });
  const finish = async (fixed: boolean) =>
    yard.world.run(workshop, finishDepotRepair, {
      ...(await yard.seen(request)),
      fixed,
      findings: '裂缝',
      actions: '灌浆',
    });
  expect(await finish(true)).toMatchObject(REFUSED);
  expect(await finish(false)).not.toMatchObject(REFUSED);
});
