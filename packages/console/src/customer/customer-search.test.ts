import { expect, test } from 'vitest';
import { customerFilter } from './customer-search';

test('what is typed is taken for what it looks like', () => {
  expect(customerFilter('138 0013-8000')).toEqual({ phone: '13800138000' });
  expect(customerFilter('+86 21 6012 3456')).toEqual({ phone: '+862160123456' });
  expect(customerFilter(' wang@example.cn ')).toEqual({ email: 'wang@example.cn' });
  expect(customerFilter('C-1042')).toEqual({ number: 'C-1042' });
  expect(customerFilter('王芳')).toEqual({ name: '王芳' });
});

test('whoever knows better says so', () => {
  expect(customerFilter('12345678', 'number')).toEqual({ number: '12345678' });
});
