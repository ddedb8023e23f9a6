import { expect, test } from 'vitest';
import type { Book } from './book';
import { fieldState } from './field-state';

const book = (...steps: object[]) => ({ visits: [], photos: [], steps }) as unknown as Book;
const waiting = { refused: null };
const refused = { refused: { code: 'ConflictError', message: '' } };

test('everything sent, so much waiting, no network: one word says it', () => {
  expect(fieldState({ book: book(), halt: null }, true)).toEqual({ kind: 'SENT' });
  expect(fieldState({ book: book(waiting, waiting), halt: null }, true)).toEqual({ kind: 'WAITING', count: 2 });
  expect(fieldState({ book: book(waiting), halt: null }, false)).toEqual({ kind: 'OFFLINE', count: 1 });
});

test('what needs a person is said before anything else', () => {
  expect(fieldState({ book: book(waiting, refused), halt: null }, false).kind).toBe('NEEDS_YOU');
  expect(fieldState({ book: book(waiting), halt: 'SIGNED_OUT' }, true).kind).toBe('NEEDS_YOU');
  expect(fieldState({ book: book(), halt: 'SIGNED_OUT' }, true).kind).toBe('SENT');
});
