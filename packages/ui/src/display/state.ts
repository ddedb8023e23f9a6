import { CircleAlert, CircleCheck, CirclePause, CircleX, Clock, type LucideIcon, Siren } from 'lucide-react';

/** How a promise or a thing stands. Each has its own sign, so that colour is never the only difference. */
export type State = 'ok' | 'risk' | 'broken' | 'paused' | 'met' | 'gravest';

export const stateSigns: Record<State, LucideIcon> = {
  ok: Clock,
  risk: CircleAlert,
  broken: CircleX,
  paused: CirclePause,
  met: CircleCheck,
  gravest: Siren,
};

export const stateClass: Record<State, string> = {
  ok: 'bg-ok-bg text-ok',
  risk: 'bg-risk-bg text-risk',
  broken: 'bg-broken-bg text-broken',
  paused: 'bg-paused-bg text-paused',
  met: 'bg-met-bg text-met',
  gravest: 'bg-gravest-bg text-gravest',
};
