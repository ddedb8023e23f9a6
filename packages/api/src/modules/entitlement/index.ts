export { decideRequest } from './commands/decide-request.js';
export { Decision } from './decision.entity.js';
export { Consent, type ConsentLine } from './consent.entity.js';
