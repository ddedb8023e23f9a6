export { requireParts } from './commands/require-parts.js';
export { takeFromVan } from './commands/take-from-van.js';
export { StockLocation } from './stock-location.entity.js';
export { StockMovement } from './stock-movement.entity.js';
