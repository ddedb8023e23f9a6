import type { DayPlanPartsFragment } from '../../gql/graphql';
import type { Ghost } from './board-store';

/** What a plan proposes, by lane. */
export function ghostsOf(choices: DayPlanPartsFragment['choices']): Map<string, Ghost[]> {
  const ghosts = new Map<string, Ghost[]>();
  for (const { id, technician, startsAt, endsAt, travelMinutes, request } of choices) {
    if (!technician || !startsAt || !endsAt) continue;
    const ghost = {
      choiceId: id,
      requestId: request?.id ?? '',
      title: request?.title ?? '',
      start: Date.parse(startsAt),
      end: Date.parse(endsAt),
      travel: travelMinutes ?? null,
    };
    ghosts.set(technician.id, [...(ghosts.get(technician.id) ?? []), ghost]);
  }
  return ghosts;
}
