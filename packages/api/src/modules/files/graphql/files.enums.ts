import { FilePurpose } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(FilePurpose, 'FilePurpose', 'What a file shows or is.', {
  REQUEST_PHOTO: 'What the customer sent.',
  BEFORE_PHOTO: 'Before the work.',
  AFTER_PHOTO: 'After the work.',
  SIGNATURE: 'A drawn signature.',
  REPORT: 'A report.',
  MINUTES: 'A paper of a meeting.',
  EVIDENCE: 'Evidence, kept as it came.',
  RECEIPT: 'A receipt for what was spent on a visit.',
  INSPECTION_PAPER: 'The paper of a body that inspected disputed quality, kept as it came.',
  ADMISSION_PAPER: 'A paper somebody needs to be admitted to a place.',
});
