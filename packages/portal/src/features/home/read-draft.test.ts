import { expect, test } from 'vitest';
import { type Draft, emptyDraft } from './draft';
import { readDraft } from './read-draft';

const typed: Draft = {
  ...emptyDraft,
  unit: 'ast_1',
  kind: 'REPAIR',
  title: 'No hot water',
  wished: { start: '2026-11-22T01:00:00Z', end: '2026-11-22T03:00:00Z' },
  photos: [{ id: 'fil_1', name: 'tank.jpg', previewUrl: 'blob:1' }],
};

test('a draft comes back as it was typed; what photos look like is asked anew', () => {
  const back = readDraft(JSON.stringify(typed));
  expect(back).toEqual({ ...typed, photos: [{ id: 'fil_1', name: 'tank.jpg', previewUrl: '' }] });
});

test('a draft of an older release lacks what came since, and keeps the rest', () => {
  expect(readDraft(JSON.stringify({ title: 'No hot water' }))).toEqual({ ...emptyDraft, title: 'No hot water' });
});

test.each([
  ['half written', '{"title":"No'],
  ['of another kind', JSON.stringify({ ...typed, kind: 'REPLACEMENT' })],
  ['with a time that is none', JSON.stringify({ ...typed, wished: { start: 1 } })],
  ['with photos that are none', JSON.stringify({ ...typed, photos: ['fil_1'] })],
  ['with a number for a title', JSON.stringify({ ...typed, title: 7 })],
  ['nothing', 'null'],
])('a draft %s is begun anew', (_, written) => {
  expect(readDraft(written)).toEqual(emptyDraft);
});
