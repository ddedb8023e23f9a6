import { Role, VisitState as S, type VisitAction } from '@aftercare/schema';
import { STAYS, type StateMachine, type Transition } from '../../../kernel/state-machine/state-machine.js';

const TECHNICIAN = [Role.TECHNICIAN] as const;
const DISPATCH = [Role.DISPATCHER, Role.SUPERVISOR, Role.MANAGER, Role.ADMIN] as const;
const AHEAD = [S.OFFERED, S.ACCEPTED] as const;

type Row = Transition<S, VisitAction, Role>;
const row = (step: VisitAction, from: readonly S[], to: Row['to'], who: readonly Role[], event: string): Row => ({
  step,
  from,
  to,
  who,
  event,
});

/**
 * The life of a visit. SIGNED means that the report is closed, by the customer's signature or by a refusal with its
 * reason. A visit moved to another time or person is offered again. TECHNICIAN is the visit's own technician.
 */
export const visitMachine: StateMachine<S, VisitAction, Role> = {
  initial: S.OFFERED,
  final: [S.SIGNED, S.DECLINED, S.CANCELLED],
  transitions: [
    row('ACCEPT', [S.OFFERED], S.ACCEPTED, TECHNICIAN, 'visit.accepted'),
    row('DECLINE', [S.OFFERED], S.DECLINED, TECHNICIAN, 'visit.declined'),
    row('DEPART', [S.ACCEPTED], S.ON_THE_WAY, TECHNICIAN, 'visit.departed'),
    row('ARRIVE', [S.ON_THE_WAY], S.ARRIVED, TECHNICIAN, 'visit.arrived'),
    row('START', [S.ACCEPTED, S.ARRIVED, S.STOPPED], S.WORKING, TECHNICIAN, 'visit.started'),
    row('STOP', [S.ON_THE_WAY, S.ARRIVED, S.WORKING], S.STOPPED, TECHNICIAN, 'visit.stopped'),
    row('RECORD', [S.WORKING, S.STOPPED, S.DONE], STAYS, TECHNICIAN, 'visit.recorded'),
    row('FINISH', [S.WORKING, S.STOPPED], S.DONE, TECHNICIAN, 'visit.finished'),
    row('SIGN', [S.DONE], S.SIGNED, TECHNICIAN, 'report.signed'),
    row('REFUSE_SIGNATURE', [S.DONE], S.SIGNED, TECHNICIAN, 'report.refused'),
    row('MOVE', AHEAD, S.OFFERED, DISPATCH, 'visit.moved'),
    row('CANCEL', [...AHEAD, S.ON_THE_WAY, S.ARRIVED, S.STOPPED], S.CANCELLED, DISPATCH, 'visit.cancelled'),
  ],
};
