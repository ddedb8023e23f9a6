export { agreeToSolution, objectToSolution, type ObjectToSolution } from './commands/answer-solution.js';
export { draftSolution, reviseSolution, type DraftSolution } from './commands/draft-solution.js';
export { sendSolution } from './commands/send-solution.js';
export { submitSolution } from './commands/submit-solution.js';
export { priceLine } from './domain/quote-line.js';
export { differences, type Replacement } from './domain/replacement.js';
export { QualityInspection } from './quality-inspection.entity.js';
export { SolutionQuestion } from './solution-question.entity.js';
export { Solution, type SolutionLine } from './solution.entity.js';
