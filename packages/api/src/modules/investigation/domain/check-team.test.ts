import { TeamRole } from '@aftercare/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTeam, type Teammate } from './check-team.js';

const there = new Set(['a', 'b', 'c', 'd']);
const lead: Teammate = { accountId: 'a', role: 'LEAD' };
const codes = (team: readonly Teammate[], against: readonly string[] = []) =>
  checkTeam(team, there, new Set(against)).map(({ path, code }) => `${path} ${code}`);

test('a team has exactly one lead', () => {
  expect(codes([lead, { accountId: 'b', role: 'ENGINEER' }])).toEqual([]);
  expect(codes([{ accountId: 'b', role: 'ENGINEER' }])).toEqual(['members investigation.oneLead']);
  expect(codes([lead, { accountId: 'b', role: 'LEAD' }])).toEqual(['members investigation.oneLead']);
});

test('nobody is on it twice, and nobody who is not there', () => {
  expect(codes([lead, { accountId: 'a', role: 'EXPERT' }])).toEqual(['members.1.accountId investigation.twice']);
  expect(codes([lead, { accountId: 'x', role: 'EXPERT' }])).toEqual(['members.1.accountId unknown']);
});

const team = fc.array(
  fc.record({ accountId: fc.constantFrom('a', 'b', 'c', 'd', 'x'), role: fc.constantFrom(...Object.values(TeamRole)) }),
);

test('a team nothing is wrong with holds nobody who is complained of, whoever is named', () => {
  fc.assert(
    fc.property(team, fc.subarray([...there]), (members, against) => {
      fc.pre(checkTeam(members, there, new Set(against)).length === 0);
      expect(members.filter(({ accountId }) => against.includes(accountId))).toEqual([]);
      expect(members.filter(({ role }) => role === 'LEAD')).toHaveLength(1);
      expect(new Set(members.map(({ accountId }) => accountId)).size).toBe(members.length);
    }),
  );
  expect(codes([lead, { accountId: 'b', role: 'ENGINEER' }], ['b'])).toEqual([
    'members.1.accountId investigation.complainedOf',
  ]);
});
