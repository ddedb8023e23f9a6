import { expect, test } from 'vitest';
import { draftOfRecord } from './draft-of-record';
import { localVisit } from './local-visit';
import { visitOf } from './office.test-kit';
import { recordStand } from './record-stand';
import type { RecordFacts, Step } from './step';

const seal = { name: '密封圈', quantity: 2, covered: true, oldPartTaken: false };
const record: RecordFacts = {
  kind: 'RECORD',
  findings: '密封圈老化',
  actions: '更换密封圈',
  labourMinutes: 40,
  travelMinutes: null,
  otherMethodAsked: null,
  readings: [{ name: '水压', value: '0.3', unit: 'MPa', low: 0.2, high: null }],
  collectedMinor: '12000',
  parts: [{ ...seal, priceItemId: 'item-1', unitPrice: { amountMinor: '500', currency: 'CNY' } }],
  before: ['photo-1'],
  after: [],
};
const photo = { key: 'photo-1', visitId: 'V1', sha256: 'a'.repeat(64), fileId: null };
const onPhone = (facts: RecordFacts) => {
  const step = { id: 'k', order: 1, visitId: 'V1', facts, happenedAt: '2026-11-22T08:00:00.000Z', refused: null };
  return localVisit(visitOf('V1'), [step as Step], [photo as never]);
};
const atOffice = (findings: string) => {
  const told = {
    ...visitOf('V1'),
    ...record,
    findings,
    collected: { amountMinor: '12000', currency: 'CNY' },
    parts: [{ ...seal, id: 'part-9', name: 'Seal', priceItem: { id: 'item-1' }, unitPrice: { amountMinor: '500' } }],
    beforePhotos: [{ id: 'file-7', sha256: 'b'.repeat(64), sentSha256: 'a'.repeat(64) }],
    afterPhotos: [],
  };
  return localVisit(told as never, []);
};

test('a record is the same on the phone and at the office, whatever its pictures and parts are called there', () => {
  expect(recordStand(onPhone(record))).toBe(recordStand(atOffice('密封圈老化')));
});

test('a record that somebody saved on another phone is another', () => {
  expect(recordStand(onPhone(record))).not.toBe(recordStand(atOffice('水箱开裂')));
});

test('a record that comes back into its form says what was typed', () => {
  expect(draftOfRecord(record, 'CNY')).toMatchObject({
    findings: '密封圈老化',
    labour: '40',
    travel: '',
    collected: '120.00',
    readings: [{ name: '水压', value: '0.3', low: '0.2', high: '' }],
    parts: [{ name: '密封圈', quantity: 2 }],
    before: ['photo-1'],
  });
});
