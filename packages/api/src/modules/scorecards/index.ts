export { openScorecards } from './jobs/open-scorecards.js';
export { Scorecard } from './scorecard.entity.js';
export { ScorecardDeduction } from './scorecard-deduction.entity.js';
