export { DepotRepair } from './depot-repair.entity.js';
export { LoanerLoan } from './loaner-loan.entity.js';
export { LoanerUnit } from './loaner-unit.entity.js';
