import { expect, it } from 'vitest';
import type { RoutingProblem, RoutingStop, RoutingVehicle } from './routing-problem.js';
import { solveRoutes } from './solve-routes.js';

/** Places on one street, a minute from each to the next; days in minutes since midnight. */
const street = { places: 600, time: (from: number, to: number) => Math.abs(from - to) };
const technician = (id: string, more: Partial<RoutingVehicle> = {}): RoutingVehicle => ({
  id,
  start: 0,
  end: 0,
  shift: { from: 480, until: 1020 },
  ...more,
});
const visit = (id: string, place: number, more: Partial<RoutingStop> = {}): RoutingStop => ({
  id,
  place,
  service: 60,
  costUnserved: 10_000,
  ...more,
});
const planned = (problem: Omit<RoutingProblem, 'travel'>, iterations = 200) =>
  solveRoutes({ travel: street, ...problem }, { seed: 7, shouldStop: (progress) => progress.iterations >= iterations });

it('tells when the technician leaves, drives, waits and works', () => {
  const plan = planned({
    vehicles: [technician('Li')],
    stops: [
      visit('mill', 30, { windows: [{ from: 600, until: 660 }] }),
      visit('crane', 40, { windows: [{ from: 720, until: 780 }] }),
    ],
  });
  expect(plan.routes).toMatchObject([
    {
      leavesAt: 570,
      endsAt: 820,
      travel: 80,
      visits: [
        { stop: 'mill', travelBefore: 30, arrival: 600, waiting: 0, start: 600, end: 660, lateness: 0 },
        { stop: 'crane', travelBefore: 10, arrival: 670, waiting: 50, start: 720, end: 780, lateness: 0 },
      ],
    },
  ]);
});

it('says what the next best technician would cost more', () => {
  const plan = planned({
    vehicles: [technician('Li', { start: 0, end: 0 }), technician('Wang', { start: 50, end: 50 })],
    stops: [visit('mill', 10)],
  });
  expect(plan.routes[0]).toMatchObject({
    vehicle: 'Li',
    visits: [{ cost: 20, nextBest: { vehicle: 'Wang', costMore: 60 } }],
  });
});

it('comes late where it must, to whom it matters least, and says how late', () => {
  const plan = planned({
    vehicles: [technician('Li')],
    stops: [
      visit('patient', 0, { promise: { by: 480, costOfLateness: 1 } }),
      visit('urgent', 0, { promise: { by: 480, costOfLateness: 5 } }),
    ],
  });
  expect(plan.routes[0]!.visits).toMatchObject([
    { stop: 'urgent', lateness: 0 },
    { stop: 'patient', lateness: 60 },
  ]);
  expect(plan.cost).toMatchObject({ lateness: 60, total: 60 });
});

it('rests within the break, in a wait if there is one', () => {
  const plan = planned({
    vehicles: [technician('Li', { breaks: [{ from: 690, until: 810, duration: 30 }] })],
    stops: [
      visit('mill', 0, { windows: [{ from: 600, until: 600 }] }),
      visit('crane', 10, { windows: [{ from: 750, until: 900 }] }),
    ],
  });
  expect(plan.routes[0]).toMatchObject({
    breaks: [{ from: 690, until: 720 }],
    visits: [{ start: 600 }, { arrival: 670, start: 750 }],
  });
});

it('says why a visit stays without a technician', () => {
  const plan = planned({
    vehicles: [technician('Li', { skills: ['hydraulic'] })],
    stops: [
      visit('needs a rope', 1, { skills: ['rope'] }),
      visit('too far', 500),
      visit('not worth it', 200, { costUnserved: 100 }),
      visit('near', 5),
    ],
  });
  expect(plan.unserved).toEqual([
    { stop: 'needs a rope', reason: 'NOBODY_ELIGIBLE' },
    { stop: 'too far', reason: 'DOES_NOT_FIT' },
    { stop: 'not worth it', reason: 'COSTS_MORE_THAN_LEAVING' },
  ]);
});

it('leaves accepted visits that cannot all be kept as they are, and gives their technician nothing more', () => {
  const fixed = { vehicle: 'Li', at: 600 };
  const plan = planned({
    vehicles: [technician('Li')],
    stops: [visit('mill', 10, { fixed }), visit('crane', 90, { fixed }), visit('lift', 0)],
  });
  expect(plan.routes[0]).toMatchObject({ overcommitted: true, visits: [{ start: 600 }, { start: 600 }] });
  expect(plan.unserved).toEqual([{ stop: 'lift', reason: 'NOBODY_ELIGIBLE' }]);
});

it('does with fewer technicians when each costs more than the ways it saves', () => {
  const vehicles = ['Li', 'Wang', 'Zhao'].map((id, index) =>
    technician(id, { start: 10 * index, end: 10 * index, cost: 1000 }),
  );
  const plan = planned({ vehicles, stops: [visit('mill', 0), visit('crane', 10), visit('lift', 20)] });
  expect(plan.routes).toHaveLength(1);
});

it('answers with nothing for nothing', () => {
  expect(planned({ vehicles: [], stops: [] })).toMatchObject({ routes: [], unserved: [], cost: { total: 0 } });
  expect(planned({ vehicles: [], stops: [visit('mill', 1)] }).unserved).toEqual([
    { stop: 'mill', reason: 'NOBODY_ELIGIBLE' },
  ]);
});

it.each([
  ['a place not in the table', { stops: [visit('mill', 600)] }],
  ['a window that ends before it begins', { stops: [visit('mill', 1, { windows: [{ from: 2, until: 1 }] })] }],
  ['an accepted visit of somebody unknown', { stops: [visit('mill', 1, { fixed: { vehicle: 'nobody', at: 1 } })] }],
])('refuses %s', (_, { stops }) => {
  expect(() => planned({ vehicles: [technician('Li')], stops })).toThrow(RangeError);
});
