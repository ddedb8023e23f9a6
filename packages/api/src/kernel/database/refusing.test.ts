import { expect, test } from 'vitest';
import { refuse } from '../refusal.js';
import { refusing } from './refusing.js';

const refusal = refuse.input({ path: 'serial', code: 'depot.serialTaken' });
const refusedBy = (constraint?: string) => Object.assign(new Error('duplicate key'), { code: '23505', constraint });
const write = (writing: Promise<string>) => refusing(writing, 'serial_once', refusal);

test('what is written is answered as it is', async () => {
  expect(await write(Promise.resolve('written'))).toBe('written');
});

test('what the constraint does not allow is refused in the words given', async () => {
  await expect(write(Promise.reject(refusedBy('serial_once')))).rejects.toBe(refusal);
});

test('what another constraint does not allow is not told as this one, nor is any other failure', async () => {
  const failures = [refusedBy('number_once'), refusedBy(), new Error('connection lost')];
  for (const failure of failures) await expect(write(Promise.reject(failure))).rejects.toBe(failure);
});
