import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RouteStep } from './approval-content.js';
import {
  allowedApprovalActions,
  cast,
  seatsFor,
  standingOf,
  type Round,
  type Voted,
  type Voter,
} from './approval-machine.js';

const office = (name: string) => ({ name, kind: 'OFFICE' as const, label: { 'zh-CN': name, en: name } });
const step = (...names: string[]): RouteStep => ({ posts: names.map(office), board: false });
const holder = (accountId: string, ...offices: string[]) => ({ accountId, offices, roles: [] });
const person = (accountId: string, ...offices: string[]): Voter => ({ ...holder(accountId, ...offices), actsFor: [] });
const round = (steps: RouteStep[], votes: Voted[] = [], authorIds: string[] = []): Round => ({
  askedById: 'asker',
  authorIds,
  steps,
  votes,
});
const yes = { verdict: 'APPROVED' } as const;

/** Casts a vote that must be allowed. */
function after(before: Round, voter: Voter, saying: Parameters<typeof cast>[2] = yes): Round {
  const vote = cast(before, voter, saying);
  if (typeof vote === 'string') throw new Error(vote);
  return { ...before, votes: [...before.votes, vote] };
}

test('the deputy agrees before the board is asked', () => {
  const asked = round([step('DEPUTY'), step('BOARD')]);
  expect(cast(asked, person('b', 'BOARD'), yes)).toBe('notYours');
  const next = after(asked, person('d', 'DEPUTY'));
  expect(standingOf(next)).toMatchObject({ state: 'PENDING', step: 1, open: [{ name: 'BOARD' }] });
  expect(standingOf(after(next, person('b', 'BOARD')))).toEqual({ state: 'APPROVED', step: 2, open: [] });
});

test('within a step everybody is asked at once, and everybody must agree', () => {
  const asked = round([step('SALES', 'QUALITY')]);
  const one = after(asked, person('q', 'QUALITY'));
  expect(standingOf(one)).toMatchObject({ state: 'PENDING', open: [{ name: 'SALES' }] });
  expect(standingOf(after(one, person('s', 'SALES'))).state).toBe('APPROVED');
});

test('what needs nobody is approved at once', () => {
  expect(standingOf(round([])).state).toBe('APPROVED');
});

test('a rejection says why, and ends it; so does a return for change', () => {
  const asked = round([step('DEPUTY'), step('BOARD')]);
  const deputy = person('d', 'DEPUTY');
  expect(cast(asked, deputy, { verdict: 'REJECTED', reason: ' ' })).toBe('reasonRequired');
  for (const verdict of ['REJECTED', 'RETURNED'] as const) {
    const ended = after(asked, deputy, { verdict, reason: 'too dear' });
    expect(standingOf(ended).state).toBe(verdict);
    expect(seatsFor(ended, person('b', 'BOARD'))).toEqual([]);
  }
});

test('a board decides in a meeting: without minutes it has not met', () => {
  const asked = round([{ posts: [office('BOARD')], board: true }]);
  const secretary = person('b', 'BOARD');
  expect(cast(asked, secretary, yes)).toBe('minutesRequired');
  expect(standingOf(after(asked, secretary, { ...yes, minutes: 'All agree.' })).state).toBe('APPROVED');
});

test('nobody decides what they asked for, in no post and by no delegation', () => {
  const asked = round([step('DEPUTY')]);
  expect(cast(asked, person('asker', 'DEPUTY'), yes)).toBe('notYours');
  expect(cast(asked, { ...person('asker'), actsFor: [holder('d', 'DEPUTY')] }, yes)).toBe('notYours');
  expect(cast(asked, { ...person('x'), actsFor: [holder('asker', 'DEPUTY')] }, yes)).toBe('notYours');
});

test('whoever wrote any part of it decides at no step, in no post and by no delegation', () => {
  const asked = round([step('DEPUTY'), step('BOARD')], [], ['writer', 'other']);
  const next = after(asked, person('d', 'DEPUTY'));
  for (const [at, office] of [[asked, 'DEPUTY'] as const, [next, 'BOARD'] as const]) {
    expect(cast(at, person('writer', office), yes)).toBe('notYours');
    expect(cast(at, { ...person('other'), actsFor: [holder('x', office)] }, yes)).toBe('notYours');
    expect(cast(at, { ...person('x'), actsFor: [holder('other', office)] }, yes)).toBe('notYours');
    expect(allowedApprovalActions('PENDING', at, person('writer', office))).toEqual([]);
  }
  expect(standingOf(after(next, person('b', 'BOARD'))).state).toBe('APPROVED');
});

test('whoever holds two posts of a step is asked once, and their word counts for both and says so', () => {
  const asked = round([step('SALES', 'QUALITY', 'STORES')]);
  const both = person('p', 'SALES', 'QUALITY');
  expect(seatsFor(asked, both)).toMatchObject([{ post: { name: 'SALES' }, also: [{ name: 'QUALITY' }] }]);
  const one = after(asked, both, { ...yes, post: 'QUALITY' });
  expect(one.votes).toMatchObject([{ post: 'SALES', also: ['QUALITY'], byId: 'p' }]);
  expect(standingOf(one)).toMatchObject({ state: 'PENDING', open: [{ name: 'STORES' }] });
  expect(standingOf(after(one, person('s', 'STORES'))).state).toBe('APPROVED');
});

test('a word in the place of somebody counts for what that person holds, and not for one’s own posts', () => {
  const asked = round([step('SALES', 'QUALITY', 'STORES')]);
  const standIn = { ...person('x', 'STORES'), actsFor: [holder('p', 'SALES', 'QUALITY')] };
  const one = after(asked, standIn, { ...yes, onBehalfOfId: 'p' });
  expect(one.votes).toMatchObject([{ post: 'SALES', also: ['QUALITY'], onBehalfOfId: 'p' }]);
  expect(standingOf(one).open).toMatchObject([{ name: 'STORES' }]);
  expect(cast(one, standIn, yes)).toBe('notYours');
});

test('one person speaks once in a step, for somebody else or through somebody else', () => {
  const asked = round([step('SALES', 'QUALITY')]);
  const one = after(asked, person('p', 'SALES'));
  expect(cast(one, person('p', 'SALES', 'QUALITY'), yes)).toBe('notYours');
  expect(cast(one, { ...person('x'), actsFor: [holder('p', 'SALES', 'QUALITY')] }, yes)).toBe('notYours');
  const two = after(asked, { ...person('x', 'SALES'), actsFor: [holder('q', 'QUALITY')] }, { ...yes, post: 'QUALITY' });
  expect(two.votes[0]).toMatchObject({ byId: 'x', onBehalfOfId: 'q' });
  expect(cast(two, person('x', 'SALES'), yes)).toBe('notYours');
});

test('whoever is asked may agree, reject or return; the asker may withdraw, and ask again what was returned', () => {
  const asked = round([step('DEPUTY')]);
  expect(allowedApprovalActions('PENDING', asked, person('d', 'DEPUTY'))).toEqual(['APPROVE', 'REJECT', 'RETURN']);
  expect(allowedApprovalActions('PENDING', asked, person('x'))).toEqual([]);
  expect(allowedApprovalActions('PENDING', asked, person('asker'))).toEqual(['WITHDRAW']);
  expect(allowedApprovalActions('RETURNED', asked, person('asker'))).toEqual(['WITHDRAW', 'ASK_AGAIN']);
  expect(allowedApprovalActions('APPROVED', asked, person('d', 'DEPUTY'))).toEqual([]);
});

const NAMES = ['A', 'B', 'C'];
const PEOPLE = ['asker', 'p', 'q', 'r', 's'];
const offices = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 });
const route = fc.array(
  fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }).map((names) => step(...names)),
  { maxLength: 3 },
);
const voters = fc.tuple(...PEOPLE.map(() => offices)).chain((held) => {
  const people = PEOPLE.map((id, place) => holder(id, ...held[place]!));
  const delegates = fc.array(fc.subarray(people), { minLength: PEOPLE.length, maxLength: PEOPLE.length });
  return delegates.map((of) => people.map((one, place): Voter => ({ ...one, actsFor: of[place]! })));
});
const tries = fc.array(
  fc.record({
    who: fc.nat(PEOPLE.length - 1),
    verdict: fc.constantFrom('APPROVED', 'APPROVED', 'APPROVED', 'REJECTED', 'RETURNED'),
    post: fc.option(fc.constantFrom(...NAMES)),
  }),
  { maxLength: 20 },
);

test('in whatever order people try: approved means every post of every step once, each person once, never one’s own', () => {
  let approved = 0;
  fc.assert(
    fc.property(route, voters, tries, (steps, people, attempts) => {
      const votes: Voted[] = [];
      const now = round(steps, votes, ['s']);
      let ended: string | null = null;
      for (const { who, verdict, post } of attempts) {
        const vote = cast(now, people[who]!, { verdict, post, reason: 'r' });
        if (typeof vote === 'string') continue;
        // What has ended takes no more votes.
        expect(ended).toBe(null);
        votes.push(vote);
        const { state: next } = standingOf(now);
        ended = next === 'PENDING' ? null : next;
      }
      const { state } = standingOf(now);
      expect(state).toBe(ended ?? (steps.length ? 'PENDING' : 'APPROVED'));
      const spoke = votes.flatMap(({ byId, onBehalfOfId }) => [byId, onBehalfOfId]);
      expect(spoke).not.toContain('asker');
      expect(spoke).not.toContain('s');
      for (const [place] of steps.entries()) {
        const heard = votes.flatMap(({ step, byId, onBehalfOfId }) => (step === place ? [byId, onBehalfOfId] : []));
        const people = heard.filter((id) => id !== null);
        expect(new Set(people).size).toBe(people.length);
      }
      if (state !== 'APPROVED') return;
      approved += steps.length ? 1 : 0;
      const all = steps.flatMap(({ posts }, place) => posts.map(({ name }) => `${place} ${name}`));
      const heard = votes.flatMap(({ step, post, also }) => [post, ...also].map((name) => `${step} ${name}`));
      expect(heard.toSorted()).toEqual(all.toSorted());
      expect(votes.every(({ verdict }) => verdict === 'APPROVED')).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  expect(approved).toBeGreaterThan(20);
});
