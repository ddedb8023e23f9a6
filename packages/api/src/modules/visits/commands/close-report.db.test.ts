import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { FieldWork } from '../testing/field-work.test-kit.js';
import { printReport } from '../print-report.js';
import { reportContentHash } from '../paper/report-content-hash.js';
import type { ReportStatement } from '../paper/service-report-content.js';
import { recordVisit } from './record-visit.js';
import { refuseSignature } from './refuse-signature.js';
import { signReport } from './sign-report.js';

let field: FieldWork;
beforeAll(async () => void (field = await FieldWork.open('P16')));
afterAll(() => field.close());
beforeEach(() => field.world.pass(7 * 24 * 60));

const done = async (outcome: 'FIXED' | 'NOT_FIXED' | 'ADVICE_GIVEN' = 'FIXED') => {
  const visitId = await field.send(await field.leak());
  await field.begin(visitId);
  await field.finish(visitId, outcome);
  return visitId;
};
const reportOf = async (visitId: string) =>
  (await field.world.rows('select * from service_report where visit_id = $1', visitId))[0]!;
const requestOf = async (visitId: string) => field.world.request((await field.visit(visitId))['request_id']);
const sign = async (visitId: string, said: object = {}) => {
  const { contentHash } = await field.shown(visitId);
  return field.try(signReport, visitId, {
    contentHash,
    signerName: ' 王小芳 ',
    signatureFileId: await field.upload('SIGNATURE'),
    ...said,
  });
};

test('the customer signs what they were shown: it is kept as it was, and the request goes on to acceptance', async () => {
  const visitId = await done();
  const { statement, contentHash } = await field.shown(visitId);
  expect(await sign(visitId)).not.toBeInstanceOf(Error);
  const report = await reportOf(visitId);
  expect(report).toMatchObject({
    content_hash: contentHash,
    language: 'zh-CN',
    signed_at: field.world.now,
    refusal_reason: null,
  });
  expect(report['number']).toMatch(/^S-2026-\d{6}$/);
  expect(report['content']).toEqual(statement);
  expect(reportContentHash(report['content'] as ReportStatement)).toBe(contentHash);
  expect(report['signer_name_cipher']).not.toContain('王');
  const place = {
    organizationId: field.world.organizationId,
    table: 'service_report',
    column: 'signer_name_cipher',
    id: report['id'] as string,
  };
  expect(field.world.personalData.open(report['signer_name_cipher'] as string, place)).toBe('王小芳');
  expect(await field.visit(visitId)).toMatchObject({ state: 'SIGNED' });
  expect(await requestOf(visitId)).toMatchObject({ state: 'AWAITING_ACCEPTANCE' });
});

test('what changed since it was shown is not signed', async () => {
  const visitId = await done();
  const { contentHash } = await field.shown(visitId);
  await field.do(recordVisit, visitId, { findings: '另有裂纹', actions: '更换', parts: [] });
  const { version } = await field.visit(visitId);
  expect(await sign(visitId, { contentHash })).toMatchObject({
    type: 'ConflictError',
    fields: { currentVersion: version },
  });
  expect(await sign(visitId)).not.toBeInstanceOf(Error);
});

test('numbers of reports have no gap, though signing was refused in between', async () => {
  const [first, second] = [await done(), await (field.world.pass(24 * 60), done())];
  await sign(first);
  expect(await sign(second, { signatureFileId: await field.upload('AFTER_PHOTO') })).toMatchObject({
    fields: { issues: [{ path: 'signatureFileId', code: 'visit.fileUnknown' }] },
  });
  await sign(second);
  const digits = async (visitId: string) => Number(((await reportOf(visitId))['number'] as string).slice(-6));
  expect(await digits(second)).toBe((await digits(first)) + 1);
});

test('a report of work in vain sends the request back to planning, with the reason on its timeline', async () => {
  const visitId = await done('NOT_FIXED');
  await sign(visitId);
  const request = await requestOf(visitId);
  expect(request).toMatchObject({ state: 'PLANNED' });
  expect(await field.world.events(request['id'])).toEqual(expect.arrayContaining(['visit.finished', 'report.signed']));
});

test('advice given is work done', async () => {
  const visitId = await done('ADVICE_GIVEN');
  await sign(visitId);
  expect(await requestOf(visitId)).toMatchObject({ state: 'AWAITING_ACCEPTANCE' });
});

test('a customer who does not sign says why, and the work goes on to acceptance all the same', async () => {
  const visitId = await done();
  const { contentHash } = await field.shown(visitId);
  expect(await field.try(refuseSignature, visitId, { contentHash, reason: '' })).toMatchObject({
    fields: { issues: [{ path: 'reason', code: 'required' }] },
  });
  expect(await field.try(refuseSignature, visitId, { contentHash: '0'.repeat(64), reason: '不满意' })).toMatchObject({
    type: 'ConflictError',
  });
  await field.do(refuseSignature, visitId, { contentHash, reason: '客户不在家' });
  expect(await reportOf(visitId)).toMatchObject({
    signed_at: null,
    refusal_reason: '客户不在家',
    signature_file_id: null,
  });
  const request = await requestOf(visitId);
  expect(request).toMatchObject({ state: 'AWAITING_ACCEPTANCE' });
  const [told] = await field.world.rows(
    `select payload from request_event where request_id = $1 and type = 'report.refused'`,
    request['id'],
  );
  expect(told!['payload']).toMatchObject({ reason: '客户不在家', outcome: 'FIXED' });
});

test('a closed report is closed: it is neither signed again nor recorded over', async () => {
  const visitId = await done();
  await sign(visitId);
  expect(await sign(visitId)).toMatchObject({
    type: 'IllegalTransitionError',
    fields: { state: 'SIGNED', allowedActions: [] },
  });
  expect(await field.record(visitId)).toMatchObject({ type: 'IllegalTransitionError' });
});

test('a report that is not finished is not signed', async () => {
  const visitId = await field.send(await field.leak());
  await field.begin(visitId);
  await field.record(visitId);
  expect(await sign(visitId)).toMatchObject({ type: 'IllegalTransitionError', fields: { state: 'WORKING' } });
});

test('the paper is printed when asked for and kept, and asking again prints nothing', async () => {
  const visitId = await field.send(await field.leak());
  await field.begin(visitId);
  await field.record(visitId, { beforePhotoIds: [await field.upload('BEFORE_PHOTO')] });
  await field.finish(visitId);
  await sign(visitId);
  const report = await reportOf(visitId);
  const address = { organizationId: field.world.organizationId, id: report['id'] as string };
  const [paper] = await Promise.all([printReport(field.house(), address), printReport(field.house(), address)]);
  expect(Buffer.from(paper!.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(paper!.name).toBe(`${report['number']}.pdf`);
  const stored = await field.world.rows(
    `select content_type, visit_id, size from file where purpose = 'REPORT' and visit_id = $1`,
    visitId,
  );
  expect(stored).toEqual([
    { content_type: 'application/pdf', visit_id: visitId, size: String(paper!.bytes.byteLength) },
  ]);
  const again = await printReport(field.house(), address);
  expect(Buffer.from(again!.bytes).equals(Buffer.from(paper!.bytes))).toBe(true);
  expect(await printReport(field.house(), { ...address, id: visitId })).toBeNull();
}, 60_000);

test('a refused report is printed with its reason', async () => {
  const visitId = await done();
  const { contentHash } = await field.shown(visitId);
  await field.do(refuseSignature, visitId, { contentHash, reason: '客户不在家' });
  const report = await reportOf(visitId);
  const paper = await printReport(field.house(), {
    organizationId: field.world.organizationId,
    id: report['id'] as string,
  });
  expect(paper!.bytes.byteLength).toBeGreaterThan(10_000);
}, 60_000);

test('what was signed cannot be altered by the application', async () => {
  const visitId = await done();
  await sign(visitId);
  const { id } = await reportOf(visitId);
  await expect(field.write(`update service_report set content = '{}' where id = ?`, id)).rejects.toThrow(
    'permission denied',
  );
  for (const change of [`sha256 = repeat('0', 64)`, `storage_key = 'other'`, 'visit_id = null'])
    await expect(
      field.write(`update file set ${change} where purpose = 'SIGNATURE' and visit_id = ?`, visitId),
    ).rejects.toThrow('do not change');
});
