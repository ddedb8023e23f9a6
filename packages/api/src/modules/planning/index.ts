export { DayPlan } from './day-plan.entity.js';
export { PlanChoice } from './plan-choice.entity.js';
export { runPlans, type Planning } from './jobs/run-plans.js';
export { solveInThread } from './jobs/solve-in-thread.js';
export { peopleOfDay } from './queries/people-of-day.js';
