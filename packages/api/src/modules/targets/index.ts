export { recordMeasurement, type RecordMeasurement } from './commands/record-measurement.js';
export { TargetMeasurement } from './target-measurement.entity.js';
