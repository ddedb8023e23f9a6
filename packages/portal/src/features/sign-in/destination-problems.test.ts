import { expect, test } from 'vitest';
import { destinationProblems } from './destination-problems';

const phone = { organization: 'chaoyang', by: 'phone', address: '138 0013 8001' } as const;
const email = { organization: 'chaoyang', by: 'email', address: 'fang@example.com' } as const;

test('a code can be sent to a phone number or an e-mail address', () => {
  expect(destinationProblems(phone)).toBeNull();
  expect(destinationProblems({ ...phone, address: ' +86-13800138001 ' })).toBeNull();
  expect(destinationProblems(email)).toBeNull();
});

test('without an organization and an address nothing can be sent, and both are said at once', () => {
  const problems = destinationProblems({ organization: '', by: 'phone', address: '  ' });
  expect(problems).toEqual({ organization: 'missing', address: 'missing' });
});

test('half a number is not a phone number, and a phone number is not an e-mail address', () => {
  expect(destinationProblems({ ...phone, address: '138' })).toEqual({ address: 'not-a-phone' });
  expect(destinationProblems({ ...email, address: phone.address })).toEqual({ address: 'not-an-email' });
  expect(destinationProblems({ ...email, address: 'fang@example' })).toEqual({ address: 'not-an-email' });
});
