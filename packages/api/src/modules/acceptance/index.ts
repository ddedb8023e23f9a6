export { acceptanceView } from './acceptance.view.js';
export { Acceptance } from './acceptance.entity.js';
export { acceptWork, refuseWork } from './commands/judge-work.js';
