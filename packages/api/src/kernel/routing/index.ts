export type * from './routing-problem.js';
export { solveRoutes } from './solve-routes.js';
export { type Coordinates, travelMinutes } from './travel.js';
