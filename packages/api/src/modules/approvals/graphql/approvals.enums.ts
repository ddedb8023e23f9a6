import { ApprovalAction, ApprovalState, ApprovalVerdict } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(ApprovalState, 'ApprovalState', 'Where an approval stands.', {
  PENDING: 'Somebody is still to be heard.',
  APPROVED: 'All agreed, or nobody had to.',
  REJECTED: 'Somebody did not agree.',
  RETURNED: 'Sent back to the asker to be changed.',
  WITHDRAWN: 'The asker does not ask any more.',
  SUPERSEDED: 'The case changed; another took its place.',
});

closedSet(ApprovalVerdict, 'ApprovalVerdict', 'What somebody said of an approval.', {
  APPROVED: 'Agreed.',
  REJECTED: 'Did not agree.',
  RETURNED: 'Sent it back to be changed.',
});

closedSet(ApprovalAction, 'ApprovalAction', 'What somebody may do to an approval.', {
  APPROVE: 'Agree.',
  REJECT: 'Not agree, and say why.',
  RETURN: 'Send it back, and say what to change.',
  WITHDRAW: 'Ask no more.',
  ASK_AGAIN: 'Ask again, changed.',
});
