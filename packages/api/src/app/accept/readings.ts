import type { Desk } from './desk.js';
import type { Person } from './person.js';
import type { ClockSeen, RequestSeen } from './documents.js';

/** The clock of a request's promise; none while it has not started. */
export const clockOf = ({ clocks }: Pick<RequestSeen, 'clocks'>, kind: string): ClockSeen | undefined =>
  clocks.find((clock) => clock.kind === kind);

/** How a promise ended: its state, and whether it was broken at the very time it was due. */
export function endOf(request: RequestSeen, kind: string): readonly [state: string | undefined, broken: string] {
  const clock = clockOf(request, kind);
  if (!clock?.breachedAt) return [clock?.state, 'never broken'];
  return [clock.state, clock.breachedAt === clock.dueAt ? 'broken when due' : `broken at ${clock.breachedAt}`];
}
export const KEPT = ['MET', 'never broken'] as const;

interface Ruled {
  readonly request: {
    readonly decisions: { kind: string; supersededAt: string | null; trace: { clause: string }[] }[];
  };
}

/** What stands on free or paid, and the clause it cites. */
export async function rulingOn(
  { agent }: Desk,
  { id, entitlement }: RequestSeen,
): Promise<readonly [string | null, string | undefined]> {
  const { request } = await agent.ask<Ruled>(
    'query ($id: ID!) { request(id: $id) { decisions { kind supersededAt trace { clause } } } }',
    { id },
  );
  const standing = request.decisions.find(({ kind, supersededAt }) => kind === 'ENTITLEMENT' && !supersededAt);
  return [entitlement, standing?.trace[0]?.clause];
}

type News = { template: string; request: { id: string } | null };

/** What somebody was told in the product: the request's id and the event, each. */
export async function newsOf(person: Person): Promise<readonly string[]> {
  const { notifications } = await person.ask<{ notifications: News[] }>(
    'query { notifications(first: 100) { template request { id } } }',
  );
  return notifications.map(({ template, request }) => `${request?.id} ${template}`);
}

/** The clock of a promise by its name in the policy, as somebody reads it. */
export async function clockIdOf(
  person: Person,
  { id }: Pick<RequestSeen, 'id'>,
  key: string,
): Promise<{ readonly id: string; readonly dueAt: string }> {
  const { request } = await person.ask<{ request: { clocks: { id: string; key: string; dueAt: string }[] } }>(
    'query ($id: ID!) { request(id: $id) { clocks { id key dueAt } } }',
    { id },
  );
  return request.clocks.find((clock) => clock.key === key)!;
}
