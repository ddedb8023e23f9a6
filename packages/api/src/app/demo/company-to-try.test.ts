import { expect, it } from 'vitest';
import { Role } from '@aftercare/schema';
import { companyToTry } from './company-to-try.js';
import { writtenPolicies, writtenPolicy } from './written-policy.js';

const INSIDE = Object.values(Role).filter((role) => !['CUSTOMER', 'PARTNER'].includes(role));

it.each(writtenPolicies())('the company that lives by %s has somebody for each role, post and department', (code) => {
  const { policy } = writtenPolicy(code);
  const { staff, customers } = companyToTry(policy);
  const posts = new Set(staff.flatMap(({ roles, offices = [], department }) => [...roles, ...offices, department]));
  const wanted = [...INSIDE, ...Object.keys(policy.offices), ...Object.keys(policy.departments)];
  expect(wanted.filter((post) => !posts.has(post))).toEqual([]);
  expect(new Set(staff.map(({ name }) => name)).size).toBe(staff.length);
  expect(new Set(staff.map(({ email }) => email)).size).toBe(staff.length);
  expect([...staff, ...customers].filter(({ hint }) => !hint?.['zh-CN'] || /^[A-Z_]+$/.test(hint['zh-CN']))).toEqual(
    [],
  );
});
