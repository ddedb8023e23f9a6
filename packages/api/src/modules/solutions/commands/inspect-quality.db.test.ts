import { afterAll, beforeAll, expect, test } from 'vitest';
import { askInspection, recordInspection } from './inspect-quality.js';
import { sendSolution } from './send-solution.js';
import { issue, Yard } from './solutions.test-kit.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
});
afterAll(() => yard.world.close());

const ASKED = { body: '市建筑工程质量检测中心', matter: '裂缝是否由养护不足造成' };
const ask = async (request: string, by = yard.world.customer()) =>
  yard.world.run(by, askInspection, { ...(await yard.seen(request)), ...ASKED });
const found = async (request: string) =>
  (await yard.world.rows('select * from quality_inspection where request_id = $1 order by asked_at', request)).at(-1)!;
const rule = async (request: string, ruledOn = '2026-11-02') => {
  const { id: inspectionId, version } = await found(request);
  const input = { inspectionId, version, ruling: 'FOR_COMPANY' as const, finding: '养护不足', ruledOn };
  return yard.world.run(yard.as('quality'), recordInspection, input);
};

test('disputed quality goes to the body the policy names; what it finds binds: quality is no ground any more', async () => {
  const request = await yard.problem();
  const first = await yard.sent(request);
  await yard.object(first, { ground: 'QUALITY', reason: '不是养护问题' });
  await ask(request);
  expect(await found(request)).toMatchObject({ settled_by: 'BODY_NAMED_IN_CONTRACT', final: true, ruling: null });
  expect(issue(await ask(request))).toBe('inspection.askedAlready');
  const second = await yard.approved(request);
  expect(issue(await yard.world.run(yard.as('engineer'), sendSolution, await yard.step(second)))).toBe(
    'solution.inspectionOpen',
  );
  expect(issue(await rule(request, '2026-11-03'))).toBe('inspection.inTheFuture');
  await rule(request);
  expect(issue(await rule(request))).toBe('inspection.ruledAlready');
  expect(issue(await ask(request))).toBe('inspection.ruledAlready');
  await yard.world.does(yard.as('engineer'), sendSolution, await yard.step(second));
  expect(issue(await yard.object(second, { ground: 'QUALITY' }))).toBe('solution.inspectionBinds');
  expect(await yard.object(second, { ground: 'PRICE', reason: '太贵' })).not.toBeInstanceOf(Error);
  expect((await yard.world.events(request)).filter((type) => type.startsWith('inspection.'))).toEqual([
    'inspection.asked',
    'inspection.ruled',
  ]);
  await expect(
    yard.world.write(`update quality_inspection set finding = 'x' where request_id = ?`, request),
  ).rejects.toThrow(/not change/);
});

test('either side may ask, no stranger may; what was found is written down by quality and not by whoever takes calls', async () => {
  const request = await yard.problem();
  expect(await ask(request, yard.world.otherCustomer())).toMatchObject({ type: 'NotFoundError' });
  expect(await ask(request, yard.as('engineer'))).not.toBeInstanceOf(Error);
  const { id: inspectionId, version } = await found(request);
  const input = { inspectionId, version, ruling: 'FOR_CUSTOMER' as const, finding: '设计', ruledOn: '2026-11-01' };
  await expect(yard.world.run(yard.as('agent'), recordInspection, input)).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  expect(await yard.world.run(yard.as('quality'), recordInspection, { ...input, version: 9 })).toMatchObject({
    type: 'ConflictError',
  });
});
