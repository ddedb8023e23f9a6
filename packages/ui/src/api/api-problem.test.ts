import { CombinedError } from '@urql/core';
import { expect, test } from 'vitest';
import { apiProblem } from './api-problem';

const unanswered = (response?: Response) => new CombinedError({ networkError: new Error('failed'), response });

test('a server that fails without a word is not taken for a network that is gone', () => {
  expect(apiProblem(unanswered(new Response('', { status: 502 }))).kind).toBe('internal');
  expect(apiProblem(unanswered()).kind).toBe('offline');
});
