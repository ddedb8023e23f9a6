import { EightDAction, EightDPath, EightDState } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(EightDState, 'EightDState', 'How far an 8D report is.', {
  OPEN: 'The team, the problem and what is done at once: D1 to D3.',
  CONTAINED: 'What was done at once is seen to work; the causes are looked for: D4.',
  CAUSES_FOUND: 'Both root causes are known; they are being removed: D5 and D6.',
  CORRECTED: 'What removes them is in place and seen to work; prevention: D7 and D8.',
  CLOSED: 'Done; it stays as it is.',
});

closedSet(EightDAction, 'EightDAction', 'What can be done to an 8D report.', {
  SAVE: 'Write in it.',
  CONFIRM_CONTAINMENT: 'Say that what was done at once is seen to work.',
  CONFIRM_CAUSES: 'Say that both root causes are known.',
  CONFIRM_CORRECTION: 'Say that what removes them is in place and seen to work.',
  CLOSE: 'Close it.',
  STEP_BACK: 'Go one step back.',
});

closedSet(EightDPath, 'EightDPath', 'Which of its two root causes an action of an 8D report removes.', {
  OCCURRENCE: 'Why it happened.',
  ESCAPE: 'Why nobody noticed before the customer.',
});
