export { clockTargets } from './clock-targets.js';
export { applyEventsToClocks, type RecordedEvent } from './commands/apply-events-to-clocks.js';
export { replanRequestClocks } from './commands/replan-request-clocks.js';
export type { ClockTarget } from './domain/clock-target.js';
export { mostUrgent, type OpenPromise } from './domain/most-urgent.js';
export { fireClocks } from './jobs/fire-clocks.js';
export { refreshUrgency } from './refresh-urgency.js';
export { SlaClock } from './sla-clock.entity.js';
export { SlaPause } from './sla-pause.entity.js';
