export { dashboard } from './queries/dashboard.js';
export { queueCounts } from './queries/queue-counts.js';
