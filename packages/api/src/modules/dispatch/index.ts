export { eligibleTechnicians, type Candidate, type Proposal, type WorkToDo } from './domain/eligible-technicians.js';
export { TechnicianRejection } from './technician-rejection.entity.js';
export { currentTechnicians, technicianView } from './technician.view.js';
