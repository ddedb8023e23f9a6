import type { BarSource, BarToSending, SendingAsk } from '../../../kernel/sending.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import { barsByAdmission } from '../../admission/index.js';
import { barsOfPeople } from '../../people/index.js';
import { heldForCustomers } from './held-for-customers.js';
import { rejectionBars } from './rejection-bars.js';

/** What other modules know to keep somebody from being sent: each its own reasons, through its front door. */
const SOURCES: readonly BarSource[] = [rejectionBars, barsOfPeople, barsByAdmission, heldForCustomers];

/**
 * Everything that keeps somebody from being sent to a request at a time, beside skill, region and other visits: asked
 * before a proposal and again, with the technician held, before anybody is sent. The sources are asked one after
 * another, for they may share one connection.
 */
export async function barsToSending(ask: SendingAsk, rows: SqlRows): Promise<BarToSending[]> {
  const bars: BarToSending[] = [];
  for (const source of SOURCES) bars.push(...(await source(ask, rows)));
  return bars;
}
