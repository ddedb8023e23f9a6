import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issuesOf, Losses } from './liability.test-kit.js';
import { signCustody } from './sign-custody.js';

let mill: Losses;
beforeAll(async () => {
  mill = await Losses.open();
});
afterAll(() => mill.world.close());

const HOUR = 3_600_000;
const hand = async (
  claim: string,
  stage: 'PRODUCTION' | 'STORES' | 'QUALITY' | 'CARRIER' | 'CUSTOMER',
  more: object = {},
) => {
  const handedOverAt = new Date(mill.world.now.getTime() - 10 * HOUR);
  const version = await mill.version(claim);
  const input = { requestId: claim, version, stage, handedOverAt, signedBy: '王保管', ...more };
  return mill.world.run(mill.mill.as('manager'), signCustody, input);
};

test('hand-overs are signed in order and once, at moments in order, and the name lies sealed', async () => {
  const claim = await mill.claim({ loss: '900' }, 'OUTER_PACKAGING');
  expect(issuesOf(await hand(claim, 'STORES'))).toEqual(['stage custody.notNext.PRODUCTION']);
  await hand(claim, 'PRODUCTION');
  expect(issuesOf(await hand(claim, 'PRODUCTION'))).toEqual(['stage custody.notNext.STORES']);
  const earlier = { handedOverAt: new Date(mill.world.now.getTime() - 11 * HOUR) };
  expect(issuesOf(await hand(claim, 'STORES', earlier))).toEqual(['handedOverAt custody.beforeTheOther']);
  const later = { handedOverAt: new Date(mill.world.now.getTime() + HOUR) };
  expect(issuesOf(await hand(claim, 'STORES', later))).toEqual(['handedOverAt custody.notYet']);
  expect(issuesOf(await hand(claim, 'STORES', { forcedBy: 'SALES' }))).toEqual(['forcedBy custody.signedAfterAll']);
  const unsigned = { signedBy: null, forcedBy: 'CARRIER' };
  expect(issuesOf(await hand(claim, 'STORES', unsigned))).toEqual(['forcedBy liability.notAUnit']);
  const [record] = await mill.world.rows('select * from custody_record where request_id = $1', claim);
  expect(JSON.stringify(record)).not.toContain('王保管');
  await expect(
    mill.world.write('update custody_record set note = ? where request_id = ?', '改', claim),
  ).rejects.toThrow('permission denied');
  expect(await mill.world.owner.query('delete from custody_record where request_id = $1', [claim])).toMatchObject({
    rowCount: 0,
  });
});

test('a drawn signature is kept with its hand-over, once, and only what its writer sent for it', async () => {
  const { world } = mill;
  const claim = await mill.claim({ loss: '900' }, 'OUTER_PACKAGING');
  const sent = async (purpose: string) => {
    const id = uuidv7();
    await world.write(
      `insert into file (organization_id, id, purpose, name, content_type, size, sha256, storage_key, uploaded_by_id, created_at)
       values (?, ?, ?, 'signature.png', 'image/png', 9, repeat('a', 64), 'k', ?, now())`,
      world.organizationId,
      id,
      purpose,
      mill.mill.id('manager'),
    );
    return id;
  };
  const signatureFileId = await sent('SIGNATURE');
  const nobodys = { signedBy: null, signatureFileId };
  expect(issuesOf(await hand(claim, 'PRODUCTION', nobodys))).toEqual(['signatureFileId custody.signedByNobody']);
  const another = { signatureFileId: await sent('MINUTES') };
  expect(issuesOf(await hand(claim, 'PRODUCTION', another))).toEqual(['signatureFileId unknown']);
  await hand(claim, 'PRODUCTION', { signatureFileId });
  expect(await world.rows('select request_id, public from file where id = $1', signatureFileId)).toEqual([
    { request_id: claim, public: false },
  ]);
  expect(await world.rows('select id from custody_record where request_id = $1', claim)).toEqual([
    { id: signatureFileId },
  ]);
  expect(issuesOf(await hand(claim, 'STORES', { signatureFileId }))).toEqual(['signatureFileId unknown']);
});

test('outer packaging is borne by whose hands it was in: workshop, stores, the carrier, or whoever forced it on', async () => {
  const borne = async (...chain: readonly (readonly [Parameters<typeof hand>[1], object?])[]) => {
    const claim = await mill.claim({ loss: '900' }, 'OUTER_PACKAGING');
    for (const [stage, more] of chain) await hand(claim, stage, more);
    const named = [{ department: 'CARRIER', named: '顺达物流' }];
    await mill.decide(claim, { named });
    return mill.shares(claim);
  };
  const forced = { signedBy: null, forcedBy: 'SALES' };
  expect(await borne(['PRODUCTION'])).toEqual(['WORKSHOP 10000 90000']);
  expect(await borne(['PRODUCTION'], ['STORES'])).toEqual(['WAREHOUSE 10000 90000']);
  expect(await borne(['PRODUCTION'], ['STORES'], ['QUALITY'], ['CARRIER'])).toEqual(['CARRIER 顺达物流 10000 90000']);
  expect(await borne(['PRODUCTION'], ['STORES'], ['QUALITY', forced], ['CARRIER'])).toEqual([
    'WHOEVER_FORCED_IT SALES 10000 90000',
  ]);
});

test('whoever forced it on is charged under its own name; a carrier without a name is charged nothing', async () => {
  const claim = await mill.claim({ loss: '900', handOver: 'SIGNATURE_MISSING' }, 'OUTER_PACKAGING');
  expect(issuesOf(await mill.decide(claim))).toEqual(['named.WHOEVER_FORCED_IT required']);
  await mill.decide(claim, { named: [{ department: 'WHOEVER_FORCED_IT', named: 'SALES' }] });
  expect(await mill.books(claim)).toEqual({ CLAIM_LOSS: -90_000, 'LIABILITY_CHARGE SALES': 90_000 });
  const carried = await mill.claim({ loss: '900', handOver: 'THREE_PARTIES_SIGNED' }, 'OUTER_PACKAGING');
  expect(issuesOf(await mill.decide(carried))).toEqual(['named.CARRIER required']);
});
