import { done, examined, look } from '../investigating.js';
import { clockOf, newsOf } from '../readings.js';
import type { Stage } from '../scenario.js';

/** Clauses 3.2 to 3.4: a grave finding re-decides the case and stops the work; it is reported at once, then lifted. */
export async function finding(
  { company, checks, clock, desk, house }: Stage,
  request: { readonly id: string },
  of: object,
): Promise<void> {
  const [engineer, quality] = [company.with('ENGINEER'), company.with('QUALITY')];
  const leaf = await done(engineer, 'saveCauseLeaf', {
    family: 'PRODUCTION',
    code: 'CURED_TOO_SHORT',
    labelZhCN: '养护不足',
    labelEn: 'Cured too short',
    retired: false,
  });
  const version = async () => (await examined(engineer, request))['investigation'].version as number;
  const state = async (degree: string, more: object) =>
    look(engineer, 'stateFinding', {
      ...of,
      version: await version(),
      family: 'PRODUCTION',
      nature: '养护不足致裂',
      degree,
      responsibleUnits: ['SERVICE'],
      ...more,
    });
  checks.equal('how grave is said in the words of the policy', await state('TERRIBLE', {}), 'notOffered');
  await state('ORDINARY', { causeCode: 'PRODUCTION_QUALITY' });
  checks.equal('an ordinary finding stops nothing', (await examined(engineer, request))['stopOrders'], []);
  const sent = await desk.send(request);
  clock.pass(30);
  await desk.arrive(sent);
  await desk.work(sent);
  await state('MAJOR', { leafId: leaf['id'], facts: [{ name: 'qualityLevel', value: 'MAJOR' }] });
  const seen = await examined(engineer, request);
  checks.equal(
    'a newer finding takes the place of the one before, and the case is decided anew',
    [
      seen['tier'],
      seen['investigation'].findings.map((one: { degree: string; standing: boolean }) => [one.degree, one.standing]),
    ],
    [
      'MAJOR',
      [
        ['ORDINARY', false],
        ['MAJOR', true],
      ],
    ],
  );
  const [stop] = seen['stopOrders'];
  checks.equal(
    'the work stops at once',
    [stop.cause, stop.ground, stop.reportedTo],
    ['FINDING', 'MAJOR', ['SERVICE_HEAD']],
  );
  const start = await sent.technician.onVisit('startWork', sent.visit);
  checks.equal(
    'nobody goes on',
    start.issues?.map(({ code }) => code),
    ['visit.workStopped'],
  );
  await house.round();
  const head = company.staff('SERVICE_HEAD');
  checks.that(
    'the service head hears of it',
    (await newsOf(head)).includes(`${request.id} work.stopped`),
    await newsOf(head),
  );
  const report = async () => clockOf(await desk.agent.sees(request.id), 'REPORT');
  checks.equal('its report is owed in 30 minutes', minutesOf(await report()), 30);
  const lift = async (who: typeof head) => {
    const [now] = (await examined(engineer, request))['stopOrders'];
    return look(who, 'liftStop', { stopOrderId: now.id, version: now.version, reason: '已加固' });
  };
  checks.equal('what was not reported is not lifted', await lift(head), 'investigation.notReported');
  const said = { stopOrderId: stop.id, version: stop.version, description: '贯穿裂缝' };
  checks.equal('the report states place and model', await look(quality, 'reportStop', said), 'required,required');
  clock.pass(29);
  await done(quality, 'reportStop', { ...said, place: '三号楼 2 层', model: 'L-6' });
  checks.equal('reported in time', (await report())?.state, 'MET');
  const lifted = await lift(head);
  checks.equal(
    'the head lets it go on, and says why',
    typeof lifted === 'string' ? lifted : lifted['liftReason'],
    '已加固',
  );
  const again = await sent.technician.onVisit('startWork', sent.visit);
  checks.equal('then work goes on', again.visit?.state, 'WORKING');
}

const minutesOf = (clock: { startedAt: string; dueAt: string } | undefined): number | null =>
  clock ? (Date.parse(clock.dueAt) - Date.parse(clock.startedAt)) / 60_000 : null;
