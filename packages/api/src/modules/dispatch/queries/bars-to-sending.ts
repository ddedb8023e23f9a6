import type { BarSource, BarToSending, SendingAsk } from '../../../kernel/sending.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import { barsByAdmission } from '../../admission/index.js';
import { barsOfPeople } from '../../people/index.js';
import { heldForCustomers } from './held-for-customers.js';
import { rejectionBars } from './rejection-bars.js';

/** What other modules know to keep somebody from being sent: each its own reasons, through its front door. */
const SOURCES: readonly BarSource[] = [rejectionBars, barsOfPeople, barsByAdmission, heldForCustomers];

/**
 * Those that keep nobody from any part of a stretch of days where they keep nobody from the whole. People are looked at
 * day by day: what is good on the first of several says nothing of the last, and nights between count for nothing.
 */
const OVER_DAYS: readonly BarSource[] = [rejectionBars, barsByAdmission, heldForCustomers];

/**
 * Everything that keeps somebody from being sent to a request at a time, beside skill, region and other visits: asked
 * before a proposal and again, with the technician held, before anybody is sent. The sources are asked one after
 * another, for they may share one connection.
 *
 * @param sources that may bar anybody then, as `sourcesThatBar` tells; all of them without it
 */
export async function barsToSending(
  ask: SendingAsk,
  rows: SqlRows,
  sources: readonly BarSource[] = SOURCES,
): Promise<BarToSending[]> {
  const bars: BarToSending[] = [];
  for (const source of sources) bars.push(...(await source(ask, rows)));
  return bars;
}

/** The sources that may bar somebody at some time within some days, for whoever asks of many such times one by one. */
export async function sourcesThatBar(days: SendingAsk, rows: SqlRows): Promise<BarSource[]> {
  const may: BarSource[] = [];
  for (const source of SOURCES)
    if (!OVER_DAYS.includes(source) || (await source(days, rows)).length > 0) may.push(source);
  return may;
}
