export { satisfies, type Bound, type Condition } from './condition.js';
export type { Decision, DecisionTable, Row, Trace } from './decision-table.js';
export { checkTable, type TableFinding } from './check-table.js';
export { overlaps, type Overlap } from './overlaps.js';
export { decide, UncoveredFactsError } from './decide.js';
export type { FactCatalogue, Facts, FactType, FactValue } from './fact.js';
