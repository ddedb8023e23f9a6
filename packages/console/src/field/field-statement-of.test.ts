import { expect, test } from 'vitest';
import { fieldStatementOf, hashOfStatement } from './field-statement-of';
import { localVisit } from './local-visit';
import { MemoryShelf } from './memory-shelf.test-kit';
import { visitOf } from './office.test-kit';
import { takeStep } from './outbox';
import type { StepFacts } from './step';

const part = { name: ' 密封圈 ', quantity: 2, covered: true, oldPartTaken: false };
const steps: readonly StepFacts[] = [
  { kind: 'ACCEPT' },
  { kind: 'DEPART' },
  { kind: 'ARRIVE' },
  { kind: 'START' },
  {
    kind: 'RECORD',
    findings: '密封圈老化',
    actions: '更换密封圈',
    labourMinutes: 40,
    travelMinutes: 15,
    otherMethodAsked: null,
    readings: [{ name: '水压', value: '0.3', unit: 'MPa', low: 0.2, high: 0.4 }],
    collectedMinor: '12000',
    parts: [
      { ...part, priceItemId: 'item-1', unitPrice: { amountMinor: '500', currency: 'CNY' } },
      { ...part, priceItemId: null, unitPrice: { amountMinor: '0', currency: 'CNY' } },
    ],
    before: ['photo-1'],
    after: [],
  },
  { kind: 'FINISH', outcome: 'FIXED' },
];

async function workedOffline(minute: number) {
  const photo = { key: 'photo-1', visitId: 'V1', sha256: 'a'.repeat(64), name: 'a.png', type: 'image/png' };
  const shelf = new MemoryShelf({ visits: [visitOf('V1')], steps: [], photos: [photo as never] });
  for (const [index, facts] of steps.entries()) {
    const at = new Date(Date.UTC(2026, 10, 22, 8, minute * index)).toISOString();
    await shelf.change((book) => takeStep(book, 'V1', facts, at, `key-0000${index}`));
  }
  return localVisit(shelf.book.visits[0]!, shelf.book.steps, shelf.book.photos);
}

test('what a customer signs without a network is all that was done: when, with what, at what price, and the pictures', async () => {
  expect(fieldStatementOf(await workedOffline(10))).toMatchObject({
    outcome: 'FIXED',
    departedAt: '2026-11-22T08:10:00.000Z',
    arrivedAt: '2026-11-22T08:20:00.000Z',
    finishedAt: '2026-11-22T08:50:00.000Z',
    labourMinutes: 40,
    travelMinutes: 15,
    readings: [{ name: '水压', value: '0.3', unit: 'MPa', low: 0.2, high: 0.4 }],
    parts: [
      { item: 'item-1', name: null, quantity: 2 },
      { item: null, name: '密封圈', quantity: 2 },
    ],
    collectedMinor: '12000',
    collectedBy: 'CASH',
    photos: [{ stage: 'BEFORE', sha256: 'a'.repeat(64) }],
  });
});

test('a signature under one statement does not stand under another', async () => {
  const [one, other] = await Promise.all([workedOffline(10), workedOffline(11)]);
  expect(await hashOfStatement(fieldStatementOf(one))).not.toBe(await hashOfStatement(fieldStatementOf(other)));
});
