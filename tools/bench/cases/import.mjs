import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeAsOwner, importIncidents, openSession } from '../../../packages/api/dist/modules/imports/index.js';
import { foundOrganization, madeHistory } from '../database/made-history.mjs';

const AT_LEAST = 5_000;
const INCIDENTS = 8_000;

/** A history of nine events an incident, with waits, from a file into an empty organization: requests, timelines, clocks. */
export async function importing({ scratch }) {
  const house = await scratch();
  const slug = `import-${process.pid}`;
  const { ownerUrl, appUrl } = await house.database('import', async () => {});
  await foundOrganization(ownerUrl, slug);
  const path = join(house.directory, 'incidents.csv');
  writeFileSync(path, madeHistory(INCIDENTS));
  const session = await openSession(appUrl, slug);
  try {
    const ears = { problem() {}, progress() {}, loading() {} };
    const startedAt = performance.now();
    const report = await importIncidents(
      session,
      { path, dryRun: false, acceptBadRows: false },
      { now: new Date(), ears, analyze: analyzeAsOwner(ownerUrl) },
    );
    const perSecond = Math.round((report.events * 1000) / (performance.now() - startedAt));
    if (report.requests !== INCIDENTS) throw new Error(`${report.requests} of ${INCIDENTS} incidents were loaded`);
    return { ok: perSecond >= AT_LEAST, figure: `${perSecond} events/s of ${report.events} (≥ ${AT_LEAST})` };
  } finally {
    await session.client.end();
  }
}
