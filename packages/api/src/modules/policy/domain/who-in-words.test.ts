import { expect, test } from 'vitest';
import { policyNamed } from '../testing/policy-file.test-kit.js';
import { whoInWords } from './who-in-words.js';

const mill = policyNamed('P05');

test('a department, a role and an office are told in the words of the policy', () => {
  expect(whoInWords(mill, 'SALES').en).toBe('Sales');
  expect(whoInWords(mill, 'ENGINEER')['zh-CN']).toBe('技术中心');
  expect(whoInWords(mill, 'BOARD_MEETING')).toEqual({ 'zh-CN': '公司办公会议', en: "the company's board meeting" });
});

test('where only a role can be meant, a department of the same name is not', () => {
  const { roles, departments } = mill;
  const both = { ...departments, QUALITY: { 'zh-CN': '质检部', en: 'Quality department' } };
  expect(whoInWords({ roles }, 'QUALITY').en).toBe('quality');
  expect(whoInWords({ roles, departments: both }, 'QUALITY').en).toBe('Quality department');
});

test('somebody the policy has no words for keeps the name', () => {
  expect(whoInWords(mill, 'NOBODY')).toEqual({ 'zh-CN': 'NOBODY', en: 'NOBODY' });
});
