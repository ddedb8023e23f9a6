import { RETURNS, STAYS, type StateMachine, type Transition } from './state-machine.js';

/**
 * What is wrong with a machine, as sentences; empty when it is sound: every state can be reached from the first,
 * every state but the final ones can reach a final one, and no state offers the same step twice.
 */
export function machineFaults<State extends string, Step extends string, Who extends string>(
  machine: StateMachine<State, Step, Who>,
  states: readonly State[],
): string[] {
  const moves = new Map(states.map((state) => [state, successors(machine, state)]));
  const reached = closure([machine.initial], (state) => moves.get(state) ?? []);
  const ending = closure(machine.final, (state) => states.filter((from) => moves.get(from)!.includes(state)));
  return [
    ...states.filter((state) => !reached.has(state)).map((state) => `${state} cannot be reached`),
    ...states.filter((state) => !ending.has(state)).map((state) => `${state} leads nowhere`),
    ...states.flatMap((state) => repeated(machine, state).map((step) => `${state} offers ${step} twice`)),
  ];
}

function successors<State extends string, Step extends string, Who extends string>(
  machine: StateMachine<State, Step, Who>,
  state: State,
): State[] {
  return machine.transitions.filter((row) => row.from.includes(state)).flatMap((row) => ends(machine, row, state));
}

function ends<State extends string, Step extends string, Who extends string>(
  machine: StateMachine<State, Step, Who>,
  row: Transition<State, Step, Who>,
  state: State,
): readonly State[] {
  if (row.to === STAYS) return [state];
  if (row.to !== RETURNS) return [row.to];
  return machine.transitions.filter((into) => into.to === state).flatMap((into) => into.from);
}

function closure<State extends string>(from: readonly State[], next: (state: State) => readonly State[]): Set<State> {
  const found = new Set(from);
  for (const state of found) next(state).forEach((other) => found.add(other));
  return found;
}

function repeated<State extends string, Step extends string, Who extends string>(
  machine: StateMachine<State, Step, Who>,
  state: State,
): Step[] {
  const steps = machine.transitions.filter((row) => row.from.includes(state)).map((row) => row.step);
  return steps.filter((step, at) => steps.indexOf(step) !== at);
}
