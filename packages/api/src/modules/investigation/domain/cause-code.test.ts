import { expect, test } from 'vitest';
import { causeCode } from './cause-code.js';

test('a cause gets a code of capitals from its label, and one of its own where another has it', () => {
  expect(causeCode('Mix too wet (again)', [])).toBe('MIX_TOO_WET_AGAIN');
  expect(causeCode('Mix too wet', ['MIX_TOO_WET', 'MIX_TOO_WET_2'])).toBe('MIX_TOO_WET_3');
  expect(causeCode('2 blades blunt', [])).toBe('BLADES_BLUNT');
  expect(causeCode('筛板破裂', [])).toBe('CAUSE');
  expect(causeCode('A very long name of a cause that nobody would write', [])).toMatch(/^[A-Z][A-Z0-9_]{0,39}$/);
});
