import { expect, test } from 'vitest';
import type { Actor } from '../../kernel/actor.js';
import type { TraceStep } from '../policy/index.js';
import { becauseOf } from './clock-because.js';

const actor = (kind: Actor['kind']): Actor => ({
  kind,
  organizationId: 'o',
  accountId: 'a',
  roles: [],
  customerId: null,
  technicianId: null,
  partnerId: null,
  scopes: [],
  language: 'en',
});
const trace = (facts: TraceStep['facts']): TraceStep => ({
  table: 'promises.arrive',
  row: 1,
  clause: '1.1',
  sentence: { 'zh-CN': '四小时内', en: 'within four hours' },
  because: { 'zh-CN': '服务类别为报修', en: 'kind of service is repair' },
  facts,
});

test('everybody is told why a promise holds; outside, nobody how the company grades its customers', () => {
  expect(becauseOf(trace({ kind: 'REPAIR' }), actor('CUSTOMER'))?.text).toBe('kind of service is repair');
  expect(becauseOf(trace({ customerGrade: 'KEY' }), actor('STAFF'))?.text).toBe('kind of service is repair');
  expect(becauseOf(trace({ customerGrade: 'KEY' }), actor('CUSTOMER'))).toBe(null);
  expect(becauseOf(trace({ customerGrade: 'KEY' }), actor('PARTNER'))).toBe(null);
});

test('where nothing of the case decided there is no reason to tell', () => {
  expect(becauseOf(null, actor('CUSTOMER'))).toBe(null);
  expect(becauseOf({ ...trace({}), because: null }, actor('CUSTOMER'))).toBe(null);
});
