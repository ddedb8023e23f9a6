/** Steps in their order, as people say them. */
export interface SaidRoute {
  readonly steps: readonly { readonly by: readonly string[]; readonly board: boolean }[];
  readonly tell: readonly string[];
}

/** A penalty as it is written in a policy; `null` where it has no such part. */
export interface SaidPenalty {
  readonly amountMinor: number | null;
  readonly per: string | null;
  readonly shareBasisPoints: number | null;
  readonly of: string | null;
  readonly payDays: number | null;
  readonly points: number | null;
  readonly measure: string | null;
}

/** As much of outcome, reason and clause as the expectation names. */
export const sayPays = (outcome: string, reason: string, clause: string, expected: string): string =>
  [outcome, reason, clause].slice(0, expected.split(' ').length).join(' ');

/** How a promise stands; its instants as they come, compared only. */
export function sayStanding(promise: {
  readonly state: string | null;
  readonly dueAt: unknown;
  readonly breachedAt: unknown;
}): string {
  if (promise.breachedAt === null) return promise.state === 'MET' ? 'kept' : 'still owed';
  return promise.breachedAt === promise.dueAt ? 'broken' : 'broken at another time';
}

export function sayRoute(route: SaidRoute | null): string {
  if (!route) return 'nobody';
  const steps = route.steps.map(({ by, board }) => `${board ? 'board ' : ''}${[...by].toSorted().join(' and ')}`);
  const told = [...route.tell].toSorted().join(', ');
  return `${steps.join(', then ')}${told && `; tells ${told}`}`;
}

export function sayPenalty(penalty: SaidPenalty | null): string {
  if (!penalty) return 'none';
  const { amountMinor, per, shareBasisPoints, of, payDays, points, measure } = penalty;
  return [
    amountMinor === null ? null : `${amountMinor / 100} CNY a ${per}`,
    shareBasisPoints === null ? null : `${shareBasisPoints / 100} % of ${of}`,
    payDays === null ? null : `${payDays} days of pay`,
    points === null ? null : `${points} points`,
    measure,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

export function sayShares(shares: Readonly<Record<string, number>> | null): string {
  if (!shares) return 'to be found out';
  return Object.entries(shares)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([department, share]) => `${department} ${share / 100} %`)
    .join(', ');
}

/** Whether somebody may be sent, and by which clauses not. */
export const sayMayBeSent = (clauses: readonly string[]): string =>
  clauses.length ? `no, by ${clauses.join(' and ')}` : 'yes';
