import { expect, test } from 'vitest';
import { barToDispatch } from './bar-to-dispatch.js';

const code = (...asked: Parameters<typeof barToDispatch>) => barToDispatch(...asked)?.code ?? null;

test('what is refused is not served in any way', () => {
  for (const kind of ['PHONE', 'REMOTE', 'ON_SITE'] as const)
    expect(code({ entitlement: 'REFUSED', otherWayOpen: false }, kind)).toBe('dispatch.refused');
});

test('advice is given by phone or remotely, and nobody is sent for it', () => {
  const advised = { entitlement: 'ADVICE_ONLY', otherWayOpen: false } as const;
  expect(code(advised, 'ON_SITE')).toBe('dispatch.adviceOnly');
  expect([code(advised, 'PHONE'), code(advised, 'REMOTE')]).toEqual([null, null]);
});

test('while another way is asked for, none is gone', () => {
  expect(code({ entitlement: 'FREE', otherWayOpen: true }, 'ON_SITE')).toBe('dispatch.otherWayOpen');
  for (const entitlement of ['FREE', 'PAID', 'COST_PRICE', null] as const)
    expect(code({ entitlement, otherWayOpen: false }, 'ON_SITE')).toBe(null);
});
