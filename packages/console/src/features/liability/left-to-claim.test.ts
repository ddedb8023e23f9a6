import { expect, test } from 'vitest';
import { leftToClaim } from './left-to-claim';

test('what was asked for is not asked for again; what was withdrawn is', () => {
  const claim = (state: string, amountMinor: string) => ({ state, claimed: { amountMinor } });
  const recoveries = [claim('CLAIMED', '3000'), claim('WITHDRAWN', '9000'), claim('RECEIVED', '1')];
  expect(leftToClaim({ amount: { amountMinor: '10000' }, recoveries })).toBe('6999');
  expect(leftToClaim({ amount: { amountMinor: '10000' }, recoveries: [claim('CLOSED', '10000')] })).toBe('0');
});
