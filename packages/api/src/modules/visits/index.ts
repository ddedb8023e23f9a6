export { allowedVisitActions } from './domain/allowed-visit-actions.js';
export { visitMachine } from './domain/visit.machine.js';
export { serviceReportView } from './service-report.view.js';
export { visitPartView } from './visit-part.view.js';
export { allVisits, visitView } from './visit.view.js';
