import { afterAll, beforeAll, expect, test } from 'vitest';
import { INVARIANTS } from '../../audit/invariants.js';
import { refusedAs, Works } from '../testing/works.test-kit.js';
import { annotateEvidence } from './annotate-evidence.js';
import { nameComplainedOf } from './name-complained-of.js';
import { openEvidence } from './open-evidence.js';
import { recordEvidence } from './record-evidence.js';

let works: Works;
let request: string;
beforeAll(async () => {
  works = await Works.open();
  request = await works.beam();
});
afterAll(() => works.world.close());

const said = () => ({ requestId: request, kind: 'PHOTO' as const, title: '裂缝', takenAt: works.world.now });
const photo = async () =>
  works.world.does(works.as('engineer'), recordEvidence, {
    ...said(),
    fileId: await works.sent('engineer'),
    place: '三号楼',
  });
const changed = (sql: string, ...values: unknown[]) =>
  works.world.write(sql, ...values).then(
    () => 'changed',
    () => 'refused',
  );

test('a file that is not what it says, or not the sender’s own, is no evidence', async () => {
  const { world } = works;
  const record = (more: object) => world.run(works.as('engineer'), recordEvidence, { ...said(), ...more });
  expect(refusedAs(await record({ fileId: await works.sent('engineer', 'video/mp4') }))).toBe(
    'investigation.otherKind',
  );
  expect(refusedAs(await record({ fileId: await works.sent('quality') }))).toBe('unknown');
  expect(refusedAs(await record({ fileId: await works.sent('engineer', 'image/jpeg', 'REQUEST_PHOTO') }))).toBe(
    'unknown',
  );
  expect(refusedAs(await record({}))).toBe('required');
  expect(refusedAs(await record({ fileId: await works.sent('engineer'), latitude: 31 }))).toBe('required');
  const kept = await world.rows('select 1 from file where request_id is not null');
  expect(kept).toEqual([]);
});

test('what is evidence keeps digest, author, time and place, the place sealed, and is nobody’s to keep again', async () => {
  const { world } = works;
  const fileId = await works.sent('engineer');
  const input = { ...said(), fileId, authorId: works.id('quality'), place: '三号楼', latitude: 31.2, longitude: 121.5 };
  const id = await world.does(works.as('engineer'), recordEvidence, input);
  const [row] = await world.rows(
    'select e.*, f.sha256 as of_file, f.public from evidence e join file f on f.id = e.file_id where e.id = $1',
    id,
  );
  expect(row).toMatchObject({
    number: expect.stringMatching(/^E-2026-/),
    sha256: row!['of_file'],
    author_id: works.id('quality'),
    recorded_by_id: works.id('engineer'),
    place_cipher: expect.stringMatching(/^v1\./),
    latitude: 31.2,
    public: false,
  });
  expect(refusedAs(await world.run(works.as('engineer'), recordEvidence, { ...said(), fileId }))).toBe('unknown');
});

test('neither evidence nor its file can be changed or taken away, by whoever writes', async () => {
  const id = await photo();
  const [row] = await works.world.rows('select file_id from evidence where id = $1', id);
  const fileId = row!['file_id'];
  const tries = [
    ['update evidence set title = ? where id = ?', '别的', id],
    ['delete from evidence where id = ?', id],
    ['update file set sha256 = ? where id = ?', '0'.repeat(64), fileId],
    ['update file set request_id = null where id = ?', fileId],
    ['delete from file where id = ?', fileId],
    ['update evidence_look set purpose = ?', '别的'],
  ] as const;
  await works.world.does(works.as('quality'), openEvidence, { evidenceIds: [id], purpose: '查看' });
  for (const [sql, ...values] of tries) expect([sql, await changed(sql, ...values)]).toEqual([sql, 'refused']);
  // Whoever owns the tables, and lets themselves write, is stopped as well.
  const { owner } = works.world;
  await owner.query('begin');
  await owner.query('alter table evidence no force row level security');
  await expect(owner.query('delete from evidence where id = $1', [id])).rejects.toThrow('Evidence does not change');
  await owner.query('rollback');
});

test('every look is kept: who, when, what for; where one of them is not known, none is opened', async () => {
  const { world } = works;
  const [one, two] = [await photo(), await photo()];
  const look = { evidenceIds: [one, two], purpose: '认定原因' };
  await world.does(works.as('quality'), openEvidence, look);
  expect(
    await world.rows('select by_id, at, purpose from evidence_look where evidence_id = any($1)', [one, two]),
  ).toEqual([one, two].map(() => ({ by_id: works.id('quality'), at: world.now, purpose: '认定原因' })));
  const other = await works.beam();
  await world.does(works.as('supervisor'), nameComplainedOf, {
    requestId: other,
    version: await works.version(other),
    accountIds: [works.id('quality')],
  });
  const fileId = await works.sent('engineer');
  const hidden = await world.does(works.as('engineer'), recordEvidence, { ...said(), requestId: other, fileId });
  expect(refusedAs(await world.run(works.as('quality'), openEvidence, { ...look, evidenceIds: [one, hidden] }))).toBe(
    'NotFoundError',
  );
  expect(
    refusedAs(await world.run(works.as('quality'), annotateEvidence, { evidenceId: hidden, text: '看', marks: [] })),
  ).toBe('NotFoundError');
  expect(await world.rows('select 1 from evidence_look where evidence_id = $1', hidden)).toEqual([]);
  await expect(world.run(world.customer(), openEvidence, look)).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});

test('a note lies beside the original, on the picture', async () => {
  const { world } = works;
  const id = await photo();
  const box = { shape: 'BOX' as const, x: 10, y: 10, width: 500, height: 20 };
  await world.does(works.as('quality'), annotateEvidence, { evidenceId: id, text: '裂缝', marks: [box] });
  const off = { evidenceId: id, text: '裂缝', marks: [{ ...box, width: 1_000 }] };
  expect(refusedAs(await world.run(works.as('quality'), annotateEvidence, off))).toBe('investigation.offThePicture');
  expect(await world.rows('select marks from evidence_annotation where evidence_id = $1', id)).toEqual([
    { marks: [box] },
  ]);
});

test('evidence without an owner, or other than its file, is found', async () => {
  const { faults } = INVARIANTS.find(({ name }) => name.startsWith('no evidence without an owner'))!;
  expect(await works.world.rows(faults)).toEqual([]);
  const fileId = await works.sent('engineer');
  await works.world.write('update file set request_id = ? where id = ?', request, fileId);
  expect(await works.world.rows(faults)).toEqual([{ id: fileId }]);
});
