import type { Client } from 'urql';
import { readFragment } from '../gql';
import type { FieldDayQuery, FieldPricesQuery, FieldVanQuery } from '../gql/graphql';
import { FieldDay, FieldPrices, FieldVan } from './field-documents';
import { type FieldVisit, FieldVisitParts } from './field-visit';

export type Prices = FieldPricesQuery['priceItems'];
export type ErrorCodes = FieldDayQuery['errorCodes'];
/** The technician's own; none where they have no van. */
export type Vans = FieldVanQuery['stockLocations'];

const DAY_MS = 86_400_000;

/**
 * What a technician needs from yesterday to the day after tomorrow, and of visits that are not closed; null for what no
 * answer came to.
 *
 * @param now milliseconds since 1970
 */
export async function readDay(
  client: Client,
  now: number,
  fetch: typeof globalThis.fetch,
): Promise<{
  readonly visits: readonly FieldVisit[] | null;
  readonly prices: Prices | null;
  readonly errorCodes: ErrorCodes | null;
  readonly vans: Vans | null;
}> {
  const days = { from: new Date(now - DAY_MS).toISOString(), to: new Date(now + 2 * DAY_MS).toISOString() };
  const freshly = { requestPolicy: 'network-only', fetch } as const;
  const [read, lists, van] = await Promise.all([
    client.query(FieldDay, days, freshly).toPromise(),
    client.query(FieldPrices, {}, freshly).toPromise(),
    client.query(FieldVan, {}, freshly).toPromise(),
  ]);
  const nodes = read.data && [...read.data.day.nodes, ...read.data.open.nodes];
  return {
    visits: nodes?.map((visit) => readFragment(FieldVisitParts, visit)) ?? null,
    prices: lists.data?.priceItems ?? null,
    errorCodes: read.data?.errorCodes ?? null,
    vans: van.data?.stockLocations ?? null,
  };
}
