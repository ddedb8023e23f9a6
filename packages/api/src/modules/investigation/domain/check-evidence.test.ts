import { EvidenceKind } from '@aftercare/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkEvidence, type ClaimedEvidence } from './check-evidence.js';

const now = new Date('2026-06-02T02:00:00.000Z');
const photo: ClaimedEvidence = { kind: 'PHOTO', contentType: 'image/jpeg', measured: null, unit: null, takenAt: now };
const codes = (change: Partial<ClaimedEvidence>) => checkEvidence({ ...photo, ...change }, now).map(({ code }) => code);

test('a picture is a picture, a film a film, a paper a paper', () => {
  const types = ['image/jpeg', 'image/png', 'video/mp4', 'application/pdf'];
  const fits = (kind: EvidenceKind) => types.filter((contentType) => codes({ kind, contentType }).length === 0);
  expect(fits('PHOTO')).toEqual(['image/jpeg', 'image/png']);
  expect(fits('VIDEO')).toEqual(['video/mp4']);
  expect(fits('DOCUMENT')).toEqual(['application/pdf']);
  expect(codes({ kind: 'VIDEO', contentType: null })).toEqual(['required']);
});

test('a reading is a decimal with a unit, with or without a picture of the instrument', () => {
  const reading = { kind: 'READING', contentType: null, measured: '27.4', unit: 'MPa' } as const;
  expect(codes(reading)).toEqual([]);
  expect(codes({ ...reading, contentType: 'image/png' })).toEqual([]);
  expect(codes({ ...reading, contentType: 'video/mp4' })).toEqual(['investigation.otherKind']);
  expect(codes({ ...reading, measured: 'much' })).toEqual(['notANumber']);
  expect(codes({ ...reading, unit: null })).toEqual(['required']);
  expect(codes({ measured: '1' })).toEqual(['investigation.notAReading']);
});

test('nothing was taken later than it is kept, to the millisecond', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -86_400_000, max: 86_400_000 }),
      fc.constantFrom(...Object.values(EvidenceKind)),
      (off, kind) => {
        const late = codes({ kind, takenAt: new Date(now.getTime() + off) }).includes('investigation.inTheFuture');
        expect(late).toBe(off > 0);
      },
    ),
  );
});
