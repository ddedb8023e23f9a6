/** The events of a case that start or stop a promise, or make a paper due. */
export const ServiceEvent = {
  REQUEST_FILED: 'request.filed',
  REQUEST_TRIAGED: 'request.triaged',
  REQUEST_ARRANGED: 'request.arranged',
  REQUEST_TAKEN_UP: 'request.taken-up',
  REQUEST_ANSWERED: 'request.answered',
  REQUEST_RESOLVED: 'request.resolved',
  REQUEST_ACCEPTED: 'request.accepted',
  REQUEST_CLOSED: 'request.closed',
  REQUEST_CLIMBED_TO_REMOTE: 'request.climbed-to-remote',
  REQUEST_CLIMBED_TO_ON_SITE: 'request.climbed-to-on-site',
  SOLUTION_PROPOSED: 'solution.proposed',
  SOLUTION_AGREED: 'solution.agreed',
  VISIT_SCHEDULED: 'visit.scheduled',
  VISIT_ARRIVED: 'visit.arrived',
  VISIT_DONE: 'visit.done',
  PAYMENT_COLLECTED: 'payment.collected',
  ASSET_PURCHASED: 'asset.purchased',
  ASSET_ACCEPTED: 'asset.accepted',
  ASSET_OPENED: 'asset.opened',
  TRAINING_DONE: 'training.done',
} as const;
export type ServiceEvent = (typeof ServiceEvent)[keyof typeof ServiceEvent];
