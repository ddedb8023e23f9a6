export { askConsent, type AskConsent } from './commands/ask-consent.js';
export { declineConsent, giveConsent, type AnswerConsent } from './commands/answer-consent.js';
export { decideFirst, decideRequest } from './commands/decide-request.js';
export { SUBJECT_COLUMNS, subjectOf, type DecisionSubject, type SubjectRow } from './commands/read-subject.js';
export { grantGoodwill } from './commands/grant-goodwill.js';
export { isPaid, requireConsent, requirePaidWorkConsent } from './commands/require-consent.js';
export { withdrawConsents } from './commands/withdraw-consents.js';
export { Consent, type ConsentLine } from './consent.entity.js';
export { Decision } from './decision.entity.js';
