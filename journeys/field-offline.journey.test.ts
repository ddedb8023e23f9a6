import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { returnToConsole } from './acts/enter-console.js';
import { fillHouse } from './acts/fill-house.js';
import { drawSignature } from './acts/work-on-site.js';
import { eachJourney } from './stage/each-journey.js';
import { whileAnswersAreLost, withoutNetwork } from './stage/network.js';
import { photograph } from './stage/photograph.js';

const journey = eachJourney();
const pictures = ['before', 'type plate', 'after'].map(photograph);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('with the network cut at every step there is one report, one signature, and every photograph', async () => {
  const { stage } = journey;
  const { database } = stage;
  const number = await fillHouse(stage);
  const technician = await returnToConsole(stage, { name: '王磊', device: 'phone', keepsConsole: true });
  await technician.goTo('/visits');
  await technician.link(/天花板滴水/).waitFor();
  await technician.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  await withoutNetwork(technician, async () => {
    await technician.page.reload();
    await technician.follows(/天花板滴水/);
    await technician.presses('Accept');
    await technician.button('I am on my way').waitFor();
    await technician.page.reload();
    await technician.button('I am on my way').waitFor();
    await technician.reads('Offline, {count} waiting', { count: '1' });
    await technician.looksAround('field accepted without network');
    await database.change('update visit set starts_at = starts_at + interval $$15 minutes$$, version = version + 1');
  });
  await technician.reads('This did not go through');
  await technician.reads('The visit was changed in the office meanwhile.');
  await technician.looksAround('field changed in the office');
  await technician.presses('Send anyway');
  await technician.reads('All sent');

  for (const step of ['I am on my way', 'I have arrived', 'Start work']) {
    await whileAnswersAreLost(technician, () => technician.presses(step));
  }

  await withoutNetwork(technician, async () => {
    await technician.addsPhoto('Photos before the work', pictures[0]!, 'before.png');
    await technician.addsPhoto('Photos before the work', pictures[1]!, 'plate.png');
    await technician.writes('Findings', '水箱出水口密封圈老化渗漏');
    await technician.reads('Kept on this phone until you save it.');
    await technician.reopens();
    await technician.writes('Actions taken', '更换密封圈并试压');
    await technician.finds('Parts used', 'SEAL');
    await technician.addsPhoto('Photos after the work', pictures[2]!, 'after.png');
    await technician.presses('Save the record');
    await technician.reads('Saved.');
    await technician.reopens();
    await technician.group('Photos after the work').getByRole('img', { name: 'after.png' }).waitFor();
    await technician.looksAround('field recorded without network');
  });
  await technician.reads('All sent');
  // Finished and signed where there is no network: phone and server must come to the same report by themselves. The first
  // answer that comes through then is lost as well.
  await whileAnswersAreLost(technician, () =>
    withoutNetwork(technician, async () => {
      await technician.presses('Finish work');
      await technician.presses('Finish and show the report');
      await technician.presses('Hand over to sign');
      await drawSignature(technician);
      await technician.presses('Sign');
      await technician.reads('The report is closed on this phone');
      await technician.looksAround('field signed without network');
    }),
  );
  await technician.link('Open the report (PDF)').waitFor();

  const [visit] = await database.ask<{ id: string; reports: number }>(
    `select v.id, (select count(*)::int from service_report s where s.visit_id = v.id) as reports
     from visit v join service_request r on r.id = v.request_id where r.number = $1`,
    number,
  );
  const files = await database.ask<{ purpose: string; sha256: string }>(
    'select purpose, coalesce(sent_sha256, sha256) as sha256 from file where visit_id = $1 order by created_at',
    visit!.id,
  );
  expect(visit!.reports).toBe(1);
  expect(files.filter(({ purpose }) => purpose === 'SIGNATURE')).toHaveLength(1);
  const kept = files.filter(({ purpose }) => purpose !== 'SIGNATURE').map((file) => file.sha256);
  expect(kept.toSorted()).toEqual(pictures.map(sha256).toSorted());
  const steps = await database.ask<{ type: string; times: number }>(
    `select type, count(*)::int as times from request_event where payload ->> 'visitId' = $1 group by type`,
    visit!.id,
  );
  expect(steps.filter(({ times }) => times > 1)).toEqual([]);
});
