/** Where a step leads: a state, the state it began in, or the state before the pause it ends. */
export const STAYS = 'STAYS';
export const RETURNS = 'RETURNS';

/** One row of a machine: from any of these states, this step, by any of these people, leads there and announces that. */
export interface Transition<State extends string, Step extends string, Who extends string> {
  readonly from: readonly State[];
  readonly step: Step;
  readonly to: State | typeof STAYS | typeof RETURNS;
  readonly who: readonly Who[];
  /** The type of the event the step appends to the spine. */
  readonly event: string;
}

/** A life told as data: where it begins, where it may end, and every step between. At most one row per state and step. */
export interface StateMachine<State extends string, Step extends string, Who extends string> {
  readonly initial: State;
  readonly final: readonly State[];
  readonly transitions: readonly Transition<State, Step, Who>[];
}

/** The row for a step out of a state, or undefined when the step is illegal there. */
export function transitionFor<State extends string, Step extends string, Who extends string>(
  machine: StateMachine<State, Step, Who>,
  state: State,
  step: Step,
): Transition<State, Step, Who> | undefined {
  return machine.transitions.find((row) => row.step === step && row.from.includes(state));
}

/** The steps legal out of a state for somebody with any of these roles, in the machine's order. */
export function stepsFor<State extends string, Step extends string, Who extends string>(
  machine: StateMachine<State, Step, Who>,
  state: State,
  roles: readonly string[],
): Step[] {
  return machine.transitions
    .filter((row) => row.from.includes(state) && row.who.some((who) => roles.includes(who)))
    .map((row) => row.step);
}
