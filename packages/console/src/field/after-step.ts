import type { VisitAction, VisitKind, VisitState } from '../gql/graphql';
import type { StepKind } from './step';

export interface Stand {
  readonly kind: VisitKind;
  readonly state: VisitState;
  readonly allowedActions: VisitAction[];
}

type Moved = Pick<Stand, 'state' | 'allowedActions'>;

const moves: Partial<Record<StepKind, (kind: VisitKind) => Moved>> = {
  ACCEPT: (kind) => ({ state: 'ACCEPTED', allowedActions: [kind === 'ON_SITE' ? 'DEPART' : 'START'] }),
  DECLINE: () => ({ state: 'DECLINED', allowedActions: [] }),
  DEPART: () => ({ state: 'ON_THE_WAY', allowedActions: ['ARRIVE', 'STOP'] }),
  ARRIVE: () => ({ state: 'ARRIVED', allowedActions: ['START', 'STOP'] }),
  START: () => ({ state: 'WORKING', allowedActions: ['STOP', 'RECORD', 'FINISH'] }),
  STOP: () => ({ state: 'STOPPED', allowedActions: ['START', 'RECORD', 'FINISH'] }),
  FINISH: () => ({ state: 'DONE', allowedActions: ['RECORD', 'SIGN', 'REFUSE_SIGNATURE'] }),
  SIGN: () => ({ state: 'SIGNED', allowedActions: [] }),
  REFUSE_SIGNATURE: () => ({ state: 'SIGNED', allowedActions: [] }),
};

/**
 * Where a visit stands after a step of its technician, as far as a phone without network can tell. The API decides when
 * it hears of it; until then this is what the technician goes on from.
 */
export function afterStep(stand: Stand, step: StepKind): Moved {
  return moves[step]?.(stand.kind) ?? stand;
}
