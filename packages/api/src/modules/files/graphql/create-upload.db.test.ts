import { createHash } from 'node:crypto';
import { encodeGlobalId } from '@aftercare/schema';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askApi, type Api } from '../../visits/testing/ask-api.test-kit.js';
import { FieldWork } from '../../visits/testing/field-work.test-kit.js';

let field: FieldWork;
let mutate: Api['mutate'];
beforeAll(async () => {
  field = await FieldWork.open('P16');
  ({ mutate } = await askApi(field));
});
afterAll(() => field.close());

test('a picture is sent by whom it is asked of, to an address of its own', async () => {
  const visitId = encodeGlobalId('Visit', await field.send(await field.leak()));
  const picture = { purpose: 'BEFORE_PHOTO', name: 'a.jpg', contentType: 'image/jpeg', size: 1000, visitId };
  const opened = await mutate(field.technician(), 'createUpload', picture);
  expect(opened).toMatchObject({ __typename: 'CreateUploadSuccess', maxBytes: 20 * 1024 * 1024 });
  const ticket = new URL(opened.uploadUrl, 'http://house').searchParams.get('ticket')!;
  expect(field.files.readTicket(ticket)).toMatchObject({
    purpose: 'BEFORE_PHOTO',
    accountId: field.world.ids.technicianAccount,
  });
  expect(await mutate(field.world.customer(), 'createUpload', picture)).toMatchObject({ __typename: 'NotFoundError' });
  const issuesOf = async (more: object) =>
    (await mutate(field.technician(), 'createUpload', { ...picture, ...more })).issues;
  expect(await issuesOf({ size: 20 * 1024 * 1024 + 1 })).toMatchObject([
    { path: 'size', message: 'A file may have 20 MB at most.' },
  ]);
  expect(await issuesOf({ purpose: 'SIGNATURE', size: 0 })).toMatchObject([{ path: 'size', code: 'tooSmall' }]);
  expect(await issuesOf({ purpose: 'SIGNATURE' })).toMatchObject([
    { path: 'contentType', message: 'Files of this kind are not taken: send PNG.' },
  ]);
  expect(await issuesOf({ purpose: 'REPORT' })).toMatchObject([{ path: 'purpose', code: 'upload.notUploaded' }]);
  expect(await issuesOf({ purpose: 'REQUEST_PHOTO' })).toMatchObject([{ path: 'visitId', code: 'upload.noVisit' }]);
  expect(await issuesOf({ visitId: null })).toMatchObject([{ path: 'visitId', code: 'required' }]);
  const minutes = { ...picture, purpose: 'MINUTES', contentType: 'application/pdf', visitId: null };
  expect(await mutate(field.world.staff('EXECUTIVE'), 'createUpload', minutes)).toMatchObject({
    __typename: 'CreateUploadSuccess',
  });
  for (const actor of [field.world.customer(), field.world.partnerProgram('requests:write')])
    await expect(mutate(actor, 'createUpload', minutes)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  const underHandOver = { ...picture, purpose: 'SIGNATURE', contentType: 'image/png', visitId: null };
  expect(await mutate(field.world.staff('STORES'), 'createUpload', underHandOver)).toMatchObject({
    __typename: 'CreateUploadSuccess',
  });
  await expect(mutate(field.world.customer(), 'createUpload', underHandOver)).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  const ofRequest = { ...picture, purpose: 'REQUEST_PHOTO', visitId: null };
  for (const actor of [field.world.customer(), field.world.partnerProgram('requests:write')])
    expect(await mutate(actor, 'createUpload', ofRequest)).toMatchObject({ __typename: 'CreateUploadSuccess' });
  for (const actor of [field.world.partnerProgram('requests:read')])
    await expect(mutate(actor, 'createUpload', ofRequest)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

test('an upload asked for again under its key is the same upload, and only the bytes announced are kept, once', async () => {
  const visitId = encodeGlobalId('Visit', await field.send(await field.leak(), field.plan(undefined, 300)));
  const background = { r: 9, g: 90, b: 200 };
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .withExif({ IFD0: { Make: 'a phone' } })
    .jpeg()
    .toBuffer();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const picture = {
    purpose: 'AFTER_PHOTO',
    name: 'b.jpg',
    contentType: 'image/jpeg',
    size: bytes.byteLength,
    visitId,
    sha256,
    idempotencyKey: 'photo-of-the-seal',
  };
  const ask = (more: object = {}) => mutate(field.technician(), 'createUpload', { ...picture, ...more });
  const ticketOf = ({ uploadUrl }: { uploadUrl: string }) =>
    field.files.readTicket(new URL(uploadUrl, 'http://house').searchParams.get('ticket')!)!;
  const [first, second] = [await ask(), await ask()];
  expect([first.file, second.file]).toEqual([null, null]);
  expect(await field.files.receive(ticketOf(first), bytes.subarray(0, 100))).toEqual({ refused: 'DIGEST_DIFFERS' });
  const received = await Promise.all([first, second].map((opened) => field.files.receive(ticketOf(opened), bytes)));
  expect(received[0]).toEqual({ id: expect.any(String), sha256 });
  expect(received[1]).toEqual(received[0]);
  const { file } = await ask();
  expect(file).toMatchObject({ id: (received[0] as { id: string }).id, sentSha256: sha256 });
  // Kept without what it told of the phone: other bytes, and a digest of their own.
  expect(file.sha256).not.toBe(sha256);
  for (const other of [{ sha256: '0'.repeat(64) }, { purpose: 'BEFORE_PHOTO' }])
    expect((await ask(other)).issues).toMatchObject([{ path: 'idempotencyKey', code: 'idempotencyKey.reused' }]);
  expect((await ask({ idempotencyKey: 'short' })).issues).toMatchObject([{ code: 'idempotencyKey.malformed' }]);
  const nothing = { refused: 'NOT_TAKEN' };
  expect(await field.files.receive({ ...ticketOf(first), sha256: null, key: null }, Buffer.from('text'))).toEqual(
    nothing,
  );
});
