import { describe, expect, it } from 'vitest';
import { dayAfterSpan, spansOver } from './span-of-months.js';

describe('spans of the calendar that are over', () => {
  it('are the month before, from its first day on', () => {
    expect(spansOver(1, null, '2026-03-01')).toEqual([{ from: '2026-02-01', to: '2026-02-28' }]);
    expect(spansOver(1, null, '2026-02-28')).toEqual([{ from: '2026-01-01', to: '2026-01-31' }]);
  });

  it('are whole years and quarters', () => {
    expect(spansOver(12, null, '2027-01-01')).toEqual([{ from: '2026-01-01', to: '2026-12-31' }]);
    expect(spansOver(3, null, '2026-06-30')).toEqual([{ from: '2026-01-01', to: '2026-03-31' }]);
  });

  it('are caught up with after the house slept', () => {
    expect(spansOver(1, '2025-11-30', '2026-02-10').map(({ to }) => to)).toEqual(['2025-12-31', '2026-01-31']);
    expect(spansOver(1, '2026-01-31', '2026-02-10')).toEqual([]);
  });

  it('name a day of the month after, or its last', () => {
    expect(dayAfterSpan({ from: '2026-12-01', to: '2026-12-31' }, 8)).toBe('2027-01-08');
    expect(dayAfterSpan({ from: '2026-01-01', to: '2026-01-31' }, 31)).toBe('2026-02-28');
  });
});
