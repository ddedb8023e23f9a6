export { analyzeAsOwner } from './commands/analyze-tables.js';
export { importIncidents, type ImportAsk, type ImportEars, type ImportReport } from './commands/import-incidents.js';
export { ImportFailure, type ImportFailureCode, type ImportSession, openSession } from './commands/import-session.js';
export { isToldByHistory } from './domain/is-told-by-history.js';
export { type ClockVerdict, verifyClocks } from './queries/verify-clocks.js';
export { ImportProgress } from './telling/import-progress.js';
export { describeFailure, describeReport, describeVerdict } from './telling/import-words.js';
