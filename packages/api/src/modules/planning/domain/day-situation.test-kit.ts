import { solveRoutes } from '../../../kernel/routing/index.js';
import { buildProblem } from './build-problem.js';
import type { DaySituation, PlanRequest, PlanTechnician, StandingVisit } from './day-situation.js';
import { planChoices, type PlannedDay } from './plan-choices.js';

/** Places along one road: about eight minutes from each to the next. */
export const at = (milestone: number) => ({ latitude: 30, longitude: 120 + milestone * 0.02 });

export const technician = (id: string, more: Partial<PlanTechnician> = {}): PlanTechnician => ({
  id,
  name: id.toUpperCase(),
  home: at(0),
  open: [{ from: 480, until: 1080 }],
  ...more,
});

export const request = (id: string, more: Partial<PlanRequest> = {}): PlanRequest => ({
  id,
  version: 1,
  kind: 'ON_SITE',
  minutes: 60,
  severity: 3,
  due: null,
  wish: null,
  place: at(1),
  skill: null,
  eligible: ['a', 'b'],
  bars: [],
  lastTechnicianId: null,
  parts: [],
  vansWithParts: [],
  visit: null,
  ...more,
});

export const visit = (
  id: string,
  technicianId: string,
  from: number,
  more: Partial<StandingVisit> = {},
): StandingVisit => ({
  id,
  version: 1,
  requestId: `for-${id}`,
  technicianId,
  kind: 'ON_SITE',
  from,
  until: from + 60,
  place: at(2),
  window: null,
  ...more,
});

export const day = (more: Partial<DaySituation> = {}): DaySituation => ({
  earliest: 0,
  technicians: [technician('a'), technician('b')],
  standing: [],
  requests: [],
  breakdown: false,
  ...more,
});

/** The plan of a day, searched for so many iterations. */
export function planned(situation: DaySituation, seed = 1, iterations = 400): PlannedDay {
  const shouldStop = (progress: { readonly iterations: number }) => progress.iterations >= iterations;
  return planChoices(situation, solveRoutes(buildProblem(situation), { seed, shouldStop }));
}
