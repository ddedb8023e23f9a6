import { ReplayDimension, ReplayState } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(ReplayState, 'ReplayState', 'How far a replay has come.', {
  ASKED: 'It waits for its turn.',
  RUNNING: 'Requests are being judged.',
  DONE: 'All are judged.',
  FAILED: 'It was given up; what was found stays.',
  CANCELLED: 'Somebody stopped it; what was found stays.',
});

closedSet(ReplayDimension, 'ReplayDimension', 'What two policies may see differently in one request.', {
  TIER: 'The tier.',
  SEVERITY: 'How grave it is.',
  OWNER: 'Who takes it.',
  ENTITLEMENT: 'Who pays.',
  DEADLINE: 'When a promise falls due: EARLIER, LATER, NOT_BEGUN, NOT_MADE.',
  PROMISE: 'How a promise went: KEPT, BROKEN, OPEN, CANCELLED, NOT_BEGUN, NOT_MADE.',
  APPROVAL: 'Who must agree, by rule; the amount of an approval is taken as not known.',
  PENALTY: 'What failings cost, by rule.',
  LIABILITY: 'Who bears a loss, by rule.',
  FACT: 'A fact that is known and left out, because the version that is tried does not ask for it, or not so.',
  JUDGEMENT: 'Whether the request can be compared at all.',
});
