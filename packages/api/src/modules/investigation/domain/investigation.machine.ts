import { InvestigationAction, InvestigationState as S } from '@aftercare/schema';
import { STAYS, stepsFor, type StateMachine, type Transition } from '../../../kernel/state-machine/state-machine.js';

/** Who acts: those who may run any investigation, and the people of this one's team. */
export type Investigator = 'DESK' | 'LEAD' | 'MEMBER';

const DESK = ['DESK'] as const;
const LEADING = ['DESK', 'LEAD'] as const;
const TEAM = ['DESK', 'LEAD', 'MEMBER'] as const;

type Row = Transition<S, InvestigationAction, Investigator>;
const row = (step: InvestigationAction, to: Row['to'], who: readonly Investigator[], event: string): Row => ({
  step,
  from: [S.OPEN],
  to,
  who,
  event,
});

/** The life of an investigation. What was concluded stays: a new question opens another. */
export const investigationMachine: StateMachine<S, InvestigationAction, Investigator> = {
  initial: S.OPEN,
  final: [S.CONCLUDED, S.DROPPED],
  transitions: [
    row('PROPOSE_TEAM', STAYS, DESK, 'team.proposed'),
    row('SCHEDULE_SURVEY', STAYS, LEADING, 'survey.scheduled'),
    row('RECORD', STAYS, TEAM, 'investigation.recorded'),
    row('STATE_FINDING', STAYS, TEAM, 'finding.stated'),
    row('CONCLUDE', S.CONCLUDED, LEADING, 'investigation.concluded'),
    row('DROP', S.DROPPED, DESK, 'investigation.dropped'),
  ],
};

/** What somebody may do now, in the order of its life. */
export function allowedInvestigationActions(state: S, as: readonly Investigator[]): InvestigationAction[] {
  const steps = new Set<string>(stepsFor(investigationMachine, state, as));
  return Object.values(InvestigationAction).filter((action) => steps.has(action));
}
