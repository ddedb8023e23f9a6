import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildProblem } from './build-problem.js';
import { keepOutsideHours } from './day-situation.js';
import { at, day, planned, request, technician, visit } from './day-situation.test-kit.js';
import { planChoices } from './plan-choices.js';

const said = (plan: ReturnType<typeof planned>, id: string) =>
  plan.choices.find(({ requestId }) => requestId === id)!.reasons.map(({ en }) => en);

test('who is near comes, in full five minutes, and the plan says why and who else could', () => {
  const near = technician('b', { home: at(10) });
  const { choices, totals } = planned(
    day({ technicians: [technician('a'), near], requests: [request('r', { place: at(9), due: 700 })] }),
  );
  expect(choices).toHaveLength(1);
  const [choice] = choices;
  expect(choice).toMatchObject({
    place: { technicianId: 'b', travelMinutes: 10 },
    next: { technicianId: 'a' },
    visit: null,
  });
  expect(choice!.place!.from % 5).toBe(0);
  expect(choice!.marginMinutes).toBe(700 - choice!.place!.from);
  expect(choice!.next!.costMore).toBeGreaterThan(0);
  expect(choice!.reasons.map(({ en }) => en)).toContain('10 min on the road');
  expect(totals.before).toEqual({ visits: 0, travelMinutes: 0, promisesAtRisk: 1, unserved: 1 });
  expect(totals.after).toEqual({ visits: 1, travelMinutes: 10, promisesAtRisk: 0, unserved: 0 });
});

test('what stands is never moved, and nobody is put into its time', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 6 }), fc.integer(), (starts, seed) => {
      const standing = [visit('v', 'a', 540), visit('w', 'a', 720)];
      const requests = starts.map((place, index) => request(`r${index}`, { place: at(place), eligible: ['a'] }));
      const { choices } = planned(day({ technicians: [technician('a')], standing, requests }), seed, 60);
      const taken = [...standing, ...choices.flatMap(({ place }) => (place ? [place] : []))].toSorted(
        (x, y) => x.from - y.from,
      );
      expect(taken.every((one, index) => index === 0 || one.from >= taken[index - 1]!.until)).toBe(true);
      expect(choices.map(({ requestId }) => requestId)).not.toContain('for-v');
    }),
    { numRuns: 40 },
  );
});

test('a visit that was offered keeps its time, or begins within the hour after it; nothing is said of one that stays', () => {
  const told = visit('v', 'a', 600, { requestId: 'r' });
  const stays = planned(day({ requests: [request('r', { visit: told, place: at(2) })] }));
  expect(stays.choices).toEqual([]);
  const near = technician('b', { home: at(60) });
  const far = request('r', { visit: told, place: at(60) });
  const moves = planned(day({ technicians: [technician('a'), near], requests: [far] }));
  expect(moves.choices).toMatchObject([{ visit: { id: 'v' }, place: { technicianId: 'b', from: 600 } }]);
  expect(said(moves, 'r')).toEqual(expect.arrayContaining(['Taken over from A', 'Same time']));
});

test('a visit at night stays with whoever is on call, and the day after it is planned as if it were not', () => {
  const night = visit('v', 'a', 43, { requestId: 'r' });
  const situation = day({ requests: [request('r', { visit: night, due: 60 }), request('s', { eligible: ['a'] })] });
  const { choices, totals } = planned(keepOutsideHours(situation));
  expect(choices).toMatchObject([{ requestId: 's', place: { technicianId: 'a' } }]);
  expect(choices[0]!.place!.from).toBeGreaterThanOrEqual(480);
  expect(totals).toMatchObject({ before: { visits: 1, unserved: 1 }, after: { visits: 2, unserved: 0 } });
  const out = keepOutsideHours({ ...situation, technicians: [technician('b')], breakdown: true });
  expect(out.requests.map(({ id }) => id)).toEqual(['r', 's']);
});

test('a window the customer chose is kept, whoever comes', () => {
  const told = visit('v', 'a', 600, { requestId: 'r', window: { from: 600, until: 610 } });
  const out = day({
    technicians: [technician('b')],
    breakdown: true,
    requests: [request('r', { visit: told, eligible: ['b'] })],
  });
  const { choices } = planned(out);
  expect(choices[0]!.place!.from).toBeGreaterThanOrEqual(600);
  expect(choices[0]!.place!.from).toBeLessThanOrEqual(610);
});

test('somebody is out: their visits go to others as near to their time as can be, everybody else’s stay', () => {
  const lost = visit('v', 'a', 600, { requestId: 'r' });
  const busy = visit('w', 'b', 570);
  const { choices, totals } = planned(
    day({
      technicians: [technician('b')],
      standing: [busy],
      breakdown: true,
      requests: [request('r', { visit: lost, eligible: ['b'] })],
    }),
  );
  expect(choices).toMatchObject([{ requestId: 'r', place: { technicianId: 'b' } }]);
  expect(choices[0]!.place!.from).toBeGreaterThanOrEqual(630);
  expect(choices[0]!.place!.from).toBeLessThan(700);
  expect(totals).toMatchObject({ before: { visits: 1, unserved: 1 }, after: { visits: 2, unserved: 0 } });
});

test('what nobody may do, or nobody has time for, is said with the reason', () => {
  const bars = [{ 'zh-CN': '证书过期', en: 'The certificate has run out' }];
  const barred = request('barred', { eligible: [], bars });
  const other = request('other', { wish: { from: 2000, until: 2200 } });
  const full = request('full', { minutes: 700 });
  const plan = planned(day({ requests: [barred, other, full] }));
  expect(plan.choices.every(({ place }) => place === null)).toBe(true);
  expect(said(plan, 'barred')).toEqual(['Nobody may be sent', 'The certificate has run out']);
  expect(said(plan, 'other')).toEqual(['The customer wishes another day']);
  expect(said(plan, 'full')).toEqual(['Nobody who may be sent has time left']);
});

test('a remote session needs no way: it stands between visits, never on the road, the more urgent first', () => {
  const standing = [visit('v', 'a', 480, { place: at(0) }), visit('w', 'a', 660, { place: at(40) })];
  const requests = [
    request('later', { kind: 'REMOTE', minutes: 45, eligible: ['a'] }),
    request('urgent', { kind: 'PHONE', minutes: 30, eligible: ['a'], due: 560 }),
  ];
  const { choices, totals } = planned(day({ technicians: [technician('a')], standing, requests }));
  expect(choices.map(({ requestId }) => requestId)).toEqual(['urgent', 'later']);
  for (const { place } of choices) {
    expect(place).toMatchObject({ technicianId: 'a', travelMinutes: null });
    expect(standing.every(({ from, until }) => place!.until <= from || place!.from >= until)).toBe(true);
  }
  expect(totals.after.travelMinutes).toBe(totals.before.travelMinutes);
});

test('a place nobody knows is half an hour from everywhere; a home nobody knows costs no way', () => {
  const homeless = technician('a', { home: null });
  const requests = [
    request('known', { place: at(3), eligible: ['a'] }),
    request('unknown', { place: null, eligible: ['a'] }),
  ];
  const { choices } = planned(day({ technicians: [homeless], requests }));
  expect(choices.map(({ place }) => place!.travelMinutes).toSorted((a, b) => a! - b!)).toEqual([0, 30]);
});

test('what is late for days already is served that day, not left as hopeless', () => {
  const { choices } = planned(day({ requests: [request('late', { due: -6000 }), request('fresh', { due: 600 })] }));
  expect(choices.map(({ place }) => place !== null)).toEqual([true, true]);
  expect(said({ choices } as ReturnType<typeof planned>, 'late')).toContainEqual(
    expect.stringMatching(/after the promise/),
  );
});

test('noon’s break is kept, and hours in two spells are one shift with the time between left free', () => {
  const split = technician('a', {
    open: [
      { from: 480, until: 600 },
      { from: 900, until: 1080 },
    ],
  });
  const { vehicles } = buildProblem(day({ technicians: [split, technician('b'), technician('off', { open: [] })] }));
  expect(vehicles.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(vehicles[0]!.breaks).toEqual([{ from: 600, until: 900, duration: 300 }]);
  expect(vehicles[1]!.breaks).toEqual([{ from: 690, until: 810, duration: 45 }]);
});

test('the same seed gives the same plan', () => {
  const requests = Array.from({ length: 12 }, (_, index) =>
    request(`r${index}`, { place: at((index * 7) % 13), due: 500 + index * 20 }),
  );
  expect(planned(day({ requests }), 5)).toEqual(planned(day({ requests }), 5));
});

test('a solution without routes leaves everything as it was', () => {
  const nothing = {
    cost: { total: 0, unserved: 0, vehicles: 0, lateness: 0, surcharges: 0, travel: 0 },
    iterations: 0,
    routes: [],
    unserved: [],
  };
  expect(planChoices(day(), nothing)).toMatchObject({
    choices: [],
    totals: { before: { visits: 0 }, after: { visits: 0 } },
  });
});

test('of two alike the one comes whose van holds the parts, and the plan says so', () => {
  const parts = [{ 'zh-CN': '密封圈', en: 'Seal' }];
  for (const id of ['a', 'b']) {
    const plan = planned(day({ requests: [request('r', { parts, vansWithParts: [id] })] }));
    expect(plan.choices[0]!.place!.technicianId).toBe(id);
    expect(said(plan, 'r')).toContain('Has on the van: Seal');
  }
  expect(said(planned(day({ requests: [request('r')] })), 'r').join()).not.toContain('van');
});
