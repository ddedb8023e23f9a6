import { describe, expect, it } from 'vitest';
import type { Period } from './local-date.js';
import type { Policy } from './policy.js';
import { suppliedUntil } from './supplied-until.js';

const written = (lasts: Period | null) => ({ partsSupply: { clause: '3.4', lasts } }) as Policy;
const fiveYears: Period = { unit: 'MONTHS', months: 60 };

describe('how long parts are to be had', () => {
  it('so long after the model ends, that day of the last year included', () => {
    expect(suppliedUntil(written(fiveYears), '2021-04-01')).toEqual({
      until: '2026-04-01',
      clause: '3.4',
      sentence: {
        'zh-CN': '该型号自2021年4月1日起停产，备件供应至2026年4月1日。',
        en: 'No longer made since 1 April 2021; parts are to be had until 1 April 2026.',
      },
    });
  });

  it('ends in February where the last year has no 29th', () => {
    expect(suppliedUntil(written(fiveYears), '2024-02-29')?.until).toBe('2029-02-28');
  });

  it('is open as long as the model is made, and says what comes after', () => {
    const open = suppliedUntil(written(fiveYears), null);
    expect(open?.until).toBeNull();
    expect(open?.sentence.en).toContain('for 5 years after');
    expect(suppliedUntil(written({ unit: 'MONTHS', months: 18 }), null)?.sentence['zh-CN']).toContain('18个月');
    expect(suppliedUntil(written({ unit: 'DAYS', days: 1 }), null)?.sentence.en).toContain('for 1 day after');
  });

  it('never ends where the policy says the whole life, whenever the model ended', () => {
    expect(suppliedUntil(written(null), '1999-01-01')).toMatchObject({
      until: null,
      sentence: { en: 'Parts are to be had for the whole life of the product.' },
    });
  });

  it('is not spoken of where the policy says nothing', () => {
    expect(suppliedUntil({ partsSupply: null } as Policy, '2021-04-01')).toBeNull();
  });
});
