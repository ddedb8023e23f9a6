import type { VisitKind, VisitState } from '../../gql/graphql';

export type Stage = 'TRAVEL' | 'ARRIVAL' | 'WORK' | 'REPORT';

const onSite: readonly Stage[] = ['TRAVEL', 'ARRIVAL', 'WORK', 'REPORT'];
const stageOf: Partial<Record<VisitState, Stage>> = {
  OFFERED: 'TRAVEL',
  ACCEPTED: 'TRAVEL',
  ON_THE_WAY: 'TRAVEL',
  ARRIVED: 'ARRIVAL',
  WORKING: 'WORK',
  STOPPED: 'WORK',
  DONE: 'REPORT',
};

/** The stages of a visit, and the index of the one it is in: past the last when it is closed, null when it is not gone to. */
export function stagesOf(kind: VisitKind, state: VisitState): { stages: readonly Stage[]; at: number | null } {
  const stages = kind === 'ON_SITE' ? onSite : onSite.slice(2);
  if (state === 'SIGNED') return { stages, at: stages.length };
  const stage = stageOf[state];
  return { stages, at: stage ? Math.max(0, stages.indexOf(stage)) : null };
}
