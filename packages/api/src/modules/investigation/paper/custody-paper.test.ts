import { expect, test } from 'vitest';
import { custodyPaper, type Custody } from './custody-paper.js';

const custody: Custody = {
  organizationName: '预制构件厂',
  timeZone: 'Asia/Shanghai',
  number: 'E-2026-000001',
  requestNumber: 'R-2026-000001',
  kind: 'PHOTO',
  title: '裂缝近照',
  author: '李工',
  takenAt: '2026-06-02T01:50:00.000Z',
  place: '三号楼 2 层',
  position: null,
  recordedBy: '李工',
  recordedAt: '2026-06-02T02:00:00.000Z',
  contentType: 'image/jpeg',
  size: '1024',
  sha256: 'ab'.repeat(32),
  reading: null,
  instrument: null,
  whole: true,
  looks: [{ at: '2026-06-03T02:00:00.000Z', by: '王质检', text: '认定原因' }],
  notes: [],
  printedAt: '2026-06-04T02:00:00.000Z',
};

test('the same custody at the same moment has the same bytes, in either language', async () => {
  const [zh, again, en] = await Promise.all([
    custodyPaper(custody, 'zh-CN'),
    custodyPaper(custody, 'zh-CN'),
    custodyPaper(custody, 'en'),
  ]);
  expect(Buffer.from(zh).subarray(0, 5).toString()).toBe('%PDF-');
  expect(Buffer.from(zh).equals(Buffer.from(again))).toBe(true);
  expect(Buffer.from(zh).equals(Buffer.from(en))).toBe(false);
});

test('a file that was altered is not printed as whole', async () => {
  const [whole, altered] = await Promise.all([
    custodyPaper(custody, 'en'),
    custodyPaper({ ...custody, whole: false }, 'en'),
  ]);
  expect(Buffer.from(whole).equals(Buffer.from(altered))).toBe(false);
});
