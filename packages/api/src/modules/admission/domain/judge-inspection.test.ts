import { expect, test } from 'vitest';
import { inspectionGaps } from './judge-inspection.js';

const seen = (item: string, passed = true, note: string | null = null) => ({ item, passed, note });

test('an inspection says every item once', () => {
  expect(inspectionGaps(['PAPERS', 'SITE'], [seen('PAPERS'), seen('SITE')])).toEqual([]);
  expect(inspectionGaps(['PAPERS', 'SITE'], [seen('PAPERS')])).toEqual(['SITE']);
  expect(inspectionGaps(['PAPERS'], [seen('PAPERS'), seen('PAPERS')])).toEqual(['PAPERS']);
  expect(inspectionGaps(['PAPERS'], [seen('PAPERS'), seen('OTHER')])).toEqual(['OTHER']);
});

test('of what failed it says what was seen', () => {
  expect(inspectionGaps(['SITE'], [seen('SITE', false)])).toEqual(['SITE']);
  expect(inspectionGaps(['SITE'], [seen('SITE', false, '无围挡')])).toEqual([]);
});
