import { DayPlanState, PlanChoiceState } from '@aftercare/schema';
import { closedSet } from '../../../kernel/graphql/closed-set.js';

closedSet(DayPlanState, 'DayPlanState', 'Where a plan of a day stands.', {
  ASKED: 'It waits for its turn.',
  RUNNING: 'It is being worked out.',
  READY: 'It is a proposal: nothing has changed.',
  APPLYING: 'It is being applied, choice by choice.',
  APPLIED: 'It was applied, as far as it could be.',
  UNDONE: 'It was taken back, as far as it could be.',
  FAILED: 'It could not be worked out.',
});

closedSet(PlanChoiceState, 'PlanChoiceState', 'What became of one choice of a plan.', {
  PROPOSED: 'Somebody would come.',
  UNSERVED: 'Nobody would come that day.',
  APPLIED: 'It was done.',
  NOT_WANTED: 'Whoever applied the plan left it out.',
  REFUSED: 'It could not be done any more; the reason stands beside it.',
  UNDONE: 'It was taken back.',
  KEPT: 'It could not be taken back any more; the reason stands beside it.',
});
