import { afterAll, beforeAll, expect, test } from 'vitest';
import { INVARIANTS } from '../../audit/invariants.js';
import { refusedAs, Works } from '../testing/works.test-kit.js';
import { saveCauseLeaf } from './save-cause-leaf.js';
import { stateFinding } from './state-finding.js';

let works: Works;
beforeAll(async () => {
  works = await Works.open();
});
afterAll(() => works.world.close());

test('a newer finding takes the place of the one before, and the request is decided anew on it', async () => {
  const { world } = works;
  const request = await works.beam('ORDINARY');
  const id = await works.look(request);
  const leafId = await world.does(works.as('engineer'), saveCauseLeaf, {
    family: 'PRODUCTION',
    code: 'CURED_TOO_SHORT',
    label: { 'zh-CN': '养护不足', en: 'Cured too short' },
    retired: false,
  });
  const find = async (more: object) =>
    world.run(works.as('quality'), stateFinding, {
      ...(await works.seen(id)),
      family: 'PRODUCTION' as const,
      nature: '养护不足',
      degree: 'ORDINARY',
      responsibleUnits: ['SERVICE'],
      ...more,
    });
  expect(refusedAs(await find({ degree: 'TERRIBLE' }))).toBe('notOffered');
  expect(refusedAs(await find({ responsibleUnits: ['NOBODY'] }))).toBe('notOffered');
  expect(refusedAs(await find({ family: 'DESIGN', leafId }))).toBe('notOffered');
  expect(refusedAs(await find({ version: 99 }))).toBe('ConflictError');
  expect(refusedAs(await find({ leafId }))).toBe(undefined);
  const [before] = await world.rows('select id from finding where request_id = $1', request);
  const facts = [{ name: 'qualityLevel', value: 'MAJOR' }];
  expect(refusedAs(await find({ causeCode: 'PRODUCTION_QUALITY', facts }))).toBe(undefined);
  const [, after] = await world.rows(
    'select supersedes_id, facts from finding where request_id = $1 order by id',
    request,
  );
  expect(after).toMatchObject({
    supersedes_id: before!['id'],
    facts: { qualityLevel: { from: 'ORDINARY', to: 'MAJOR' } },
  });
  expect(await world.request(request)).toMatchObject({ tier: 'MAJOR', cause_code: 'PRODUCTION_QUALITY' });
  expect(await world.rows('select 1 from stop_order where request_id = $1', request)).toEqual([]);
});

test('the tree of causes keeps codes apart, and what was chosen stays when it is retired', async () => {
  const { world } = works;
  const leaf = {
    family: 'USE' as const,
    code: 'OVERLOADED',
    label: { 'zh-CN': '超载', en: 'Overloaded' },
    retired: false,
  };
  const leafId = await world.does(works.as('engineer'), saveCauseLeaf, leaf);
  expect(refusedAs(await world.run(works.as('engineer'), saveCauseLeaf, leaf))).toBe('investigation.codeTaken');
  expect(refusedAs(await world.run(works.as('engineer'), saveCauseLeaf, { ...leaf, leafId, version: 9 }))).toBe(
    'ConflictError',
  );
  expect(
    refusedAs(
      await world.run(works.as('engineer'), saveCauseLeaf, { ...leaf, leafId, version: 1, family: 'DESIGN' as const }),
    ),
  ).toBe('notFitting');
  await world.does(works.as('engineer'), saveCauseLeaf, { ...leaf, leafId, version: 1, retired: true });
  expect(await world.rows('select retired_at from cause_leaf where id = $1', leafId)).toEqual([
    { retired_at: world.now },
  ]);
});

test('and after all of it every invariant holds', async () => {
  // Customers and visits of the world are numbered by hand.
  const own = INVARIANTS.filter(({ name }) => !name.startsWith('document numbers'));
  for (const { name, faults } of own) expect([name, await works.world.rows(faults)]).toEqual([name, []]);
});
