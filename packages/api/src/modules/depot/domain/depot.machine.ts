import type { DepotAction as A } from '@aftercare/schema';
import { DepotState as S, Role } from '@aftercare/schema';
import type { StateMachine, Transition } from '../../../kernel/state-machine/state-machine.js';

const { CUSTOMER, AGENT, DISPATCHER, STORES, TECHNICIAN, ENGINEER, SUPERVISOR, MANAGER, ADMIN } = Role;
/** Who takes units in and hands them out. */
export const DEPOT = [STORES, TECHNICIAN, ENGINEER, AGENT, DISPATCHER, SUPERVISOR, MANAGER, ADMIN] as const;
const REPAIRERS = [TECHNICIAN, ENGINEER, SUPERVISOR, MANAGER] as const;

type Step = Exclude<A, 'LEND' | 'TAKE_BACK'>;
type Row = Transition<S | 'NOWHERE', Step, Role>;
const row = (step: Step, from: Row['from'], to: S, who: readonly Role[], event: string): Row => ({
  step,
  from,
  to,
  who,
  event,
});

/** The way of a unit through the depot. NOWHERE is a unit that is where it belongs. */
export const depotMachine: StateMachine<S | 'NOWHERE', Step, Role> = {
  initial: 'NOWHERE',
  final: [S.RETURNED],
  transitions: [
    row('SEND_IN', ['NOWHERE'], S.ON_THE_WAY, [CUSTOMER, ...DEPOT], 'unit.sentIn'),
    row('RECEIVE', ['NOWHERE', S.ON_THE_WAY], S.RECEIVED, DEPOT, 'unit.received'),
    row('FINISH', [S.RECEIVED], S.REPAIRED, REPAIRERS, 'unit.repaired'),
    row('RETURN', [S.REPAIRED], S.RETURNED, DEPOT, 'unit.returned'),
  ],
};
