import { afterAll, beforeAll, expect, test } from 'vitest';
import { INVARIANTS } from '../../audit/invariants.js';
import { rejectRequest } from '../../requests/commands/reject-request.js';
import { askInspection, recordInspection } from './inspect-quality.js';
import { openInspectionPaper } from './open-inspection-paper.js';
import { sendSolution } from './send-solution.js';
import { issue, withMoreRules, Yard } from './solutions.test-kit.js';

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

test('found for the customer it binds the company: they may object on quality still, and are not turned down', async () => {
  const request = await yard.problem();
  await ask(request);
  const { id: inspectionId, version } = await found(request);
  const said = { inspectionId, version, ruling: 'FOR_CUSTOMER' as const, finding: '设计', ruledOn: '2026-11-01' };
  await yard.world.does(yard.as('quality'), recordInspection, said);
  const turnedDown = { ...(await yard.seen(request)), reason: '养护不足' };
  expect(issue(await yard.world.run(yard.as('agent'), rejectRequest, turnedDown))).toBe('inspection.bindsCompany');
  const offered = await yard.sent(request);
  expect(await yard.object(offered, { ground: 'QUALITY' })).not.toBeInstanceOf(Error);
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

/** A request whose inspection body has found, with its paper. */
async function ruledWithPaper() {
  const request = await yard.problem();
  await ask(request);
  const { id: inspectionId, version } = await found(request);
  const fileId = await yard.uploaded('quality');
  const said = { ruling: 'FOR_COMPANY' as const, finding: '养护不足', ruledOn: '2026-11-01' };
  await yard.world.does(yard.as('quality'), recordInspection, { inspectionId, version, ...said, fileId });
  return { request, inspectionId, fileId };
}
const looks = (inspectionId: string) =>
  yard.world.rows('select by_id, at from inspection_paper_look where inspection_id = $1 order by id', inspectionId);

test('the paper of the body is kept with its digest and kind; it is the recorder’s own upload, for nothing else', async () => {
  const request = await yard.problem();
  await ask(request);
  const { id: inspectionId, version } = await found(request);
  const said = { inspectionId, version, ruling: 'FOR_COMPANY' as const, finding: '养护不足', ruledOn: '2026-11-01' };
  for (const fileId of [await yard.uploaded('engineer'), await yard.uploaded('quality', 'MINUTES')])
    expect(issue(await yard.world.run(yard.as('quality'), recordInspection, { ...said, fileId }))).toBe('unknown');
  expect(await found(request)).toMatchObject({ ruling: null, paper_file_id: null });
  const fileId = await yard.uploaded('quality');
  await yard.world.does(yard.as('quality'), recordInspection, { ...said, fileId });
  const [file] = await yard.world.rows('select sha256, request_id, public from file where id = $1', fileId);
  expect(await found(request)).toMatchObject({ paper_sha256: file!.sha256, paper_type: 'application/pdf' });
  expect(file).toMatchObject({ request_id: request, public: false });
});

test('neither the paper, nor who looked at it, can be changed or taken away, by whoever writes', async () => {
  const { inspectionId, fileId } = await ruledWithPaper();
  await yard.world.does(yard.as('quality'), openInspectionPaper, { inspectionId });
  const tries = [
    ['update file set sha256 = ? where id = ?', '0'.repeat(64), fileId],
    ['update quality_inspection set paper_file_id = null where id = ?', inspectionId],
    ['delete from file where id = ?', fileId],
    ['delete from quality_inspection where id = ?', inspectionId],
    ['update inspection_paper_look set at = now() where inspection_id = ?', inspectionId],
  ] as const;
  for (const [sql, ...values] of tries) {
    const tried = yard.world.write(sql, ...values).then(
      () => 'done',
      () => 'refused',
    );
    expect([sql, await tried]).toEqual([sql, 'refused']);
  }
  // Whoever owns the tables, and lets themselves write, is stopped as well.
  const { owner } = yard.world;
  for (const table of ['file', 'inspection_paper_look']) {
    await owner.query('begin');
    await owner.query(`alter table ${table} no force row level security`);
    await expect(owner.query(`delete from ${table}`)).rejects.toThrow(/does not change|violates foreign key/);
    await owner.query('rollback');
  }
});

test('both sides open the paper, and every look is kept; another customer and a partner find nothing', async () => {
  const { inspectionId, fileId } = await ruledWithPaper();
  const { world } = yard;
  const customer = world.customer();
  expect(await world.run(customer, openInspectionPaper, { inspectionId })).toMatchObject({ fileId });
  expect(await world.run(yard.as('agent'), openInspectionPaper, { inspectionId })).toMatchObject({ fileId });
  expect(await looks(inspectionId)).toEqual([
    { by_id: customer.accountId, at: world.now },
    { by_id: yard.as('agent').accountId, at: world.now },
  ]);
  for (const stranger of [world.otherCustomer(), world.partnerProgram('requests:read')])
    expect(await world.run(stranger, openInspectionPaper, { inspectionId })).toMatchObject({ type: 'NotFoundError' });
  expect(await looks(inspectionId)).toHaveLength(2);
});

test('a finding without a paper has none to open, and is not recorded at all where the policy asks for the paper', async () => {
  const request = await yard.problem();
  await ask(request);
  await rule(request, '2026-11-01');
  const { id: inspectionId } = await found(request);
  expect(await yard.world.run(yard.as('quality'), openInspectionPaper, { inspectionId })).toMatchObject({
    type: 'NotFoundError',
  });
  const strict = await Yard.open((source) =>
    withMoreRules(source).replace('final: yes,', 'final: yes, paperRequired: yes,'),
  );
  try {
    const disputed = await strict.problem();
    const asked = await strict.world.does(strict.world.customer(), askInspection, {
      ...(await strict.seen(disputed)),
      ...ASKED,
    });
    const said = {
      inspectionId: asked,
      version: 1,
      ruling: 'FOR_COMPANY' as const,
      finding: '养护',
      ruledOn: '2026-11-01',
    };
    expect(issue(await strict.world.run(strict.as('quality'), recordInspection, said))).toBe('required');
    const fileId = await strict.uploaded('quality');
    await strict.world.does(strict.as('quality'), recordInspection, { ...said, fileId });
  } finally {
    await strict.world.close();
  }
});

test('a paper without a finding, or other than its file, is found', async () => {
  const { faults } = INVARIANTS.find(({ name }) => name.startsWith('no paper of an inspection body'))!;
  const { request } = await ruledWithPaper();
  expect(await yard.world.rows(faults)).toEqual([]);
  const stray = await yard.uploaded('quality');
  await yard.world.write('update file set request_id = ? where id = ?', request, stray);
  expect(await yard.world.rows(faults)).toEqual([{ id: stray }]);
});
