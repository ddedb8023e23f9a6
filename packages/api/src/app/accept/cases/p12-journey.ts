import { done, examined } from '../investigating.js';
import { visitOf } from '../person.js';
import { newsOf } from '../readings.js';
import type { Part } from '../scenario.js';
import { inChina } from '../scenario-clock.js';
import { asked, check, outcomeOf, write } from '../visiting.js';
import { nextMorning } from './next-morning.js';

/** Clauses 1.3 to 1.5: nobody works before the talk is on record and every list is in order; what fails stops the work. */
export const safety: Part = {
  name: 'checked before anybody works',
  async play({ house, clock, company, desk, checks }) {
    nextMorning(clock);
    const { request } = await desk.callAndTriage({ componentCode: 'PAVING' });
    const sent = await desk.send(request);
    await desk.arrive(sent);
    const { technician, visit } = sent;
    const [officer, manager] = [company.with('ENGINEER'), company.with('MANAGER')];
    const start = async () => outcomeOf(await technician.onVisit('startWork', visit));
    checks.equal(
      'nobody works before four lists are gone through and the talk is on record',
      await start(),
      [...Array(4).fill('investigation.checkFirst'), 'visit.formFirst'].join(),
    );
    checks.equal(
      'a talk without those who were there is none',
      outcomeOf(await write(technician, visit, 'pre-shift-talk', ['DATE', 'TOPICS'])),
      'required',
    );
    visitOf(await write(technician, visit, 'pre-shift-talk', ['DATE', 'TOPICS', 'ATTENDEES']));
    const failing = { entry: 'HELMET', electrical: 'EARTHING', machine: 'GUARDS', fire: 'EXITS' };
    for (const [list, item] of Object.entries(failing)) {
      visitOf(await check(officer, visit, list, item));
      const stop = (await examined(manager, request))['stopOrders'].at(-1);
      checks.equal(
        `${list}: ${item} not in order stops the work, and the project manager is told`,
        [stop.cause, stop.ground, stop.reportedTo, (await asked(technician, visit)).state],
        ['CHECKLIST', list, ['MANAGER'], 'STOPPED'],
      );
      checks.equal(`${list}: nobody works while it is stopped`, await start(), 'visit.workStopped');
      await done(manager, 'liftStop', { stopOrderId: stop.id, version: stop.version, reason: '已整改' });
      checks.that(`${list}: lifted, it still is put right first`, /putRightFirst/.test(await start()), await start());
      visitOf(await check(officer, visit, list));
    }
    await house.round();
    checks.that('the manager reads it', (await newsOf(manager)).includes(`${request.id} work.stopped`), request.number);
    checks.equal('all in order, the work begins', await start(), 'WORKING');

    const said = { findings: '铺装松动', actions: '重新铺设', parts: [], labourMinutes: 60, travelMinutes: 20 };
    visitOf(await technician.onVisit('recordVisit', visit, said));
    const finish = async () => outcomeOf(await technician.onVisit('finishVisit', visit, { outcome: 'FIXED' }));
    checks.equal('it does not end before the environment was looked at', await finish(), 'investigation.checkFirst');
    visitOf(await check(officer, visit, 'environment', 'DUST'));
    checks.equal(
      'dust does not stop the work',
      [(await asked(technician, visit)).state, (await examined(manager, request))['stopOrders'].length],
      ['WORKING', 4],
    );
    checks.equal('but it is put right before the work ends', await finish(), 'investigation.putRightFirst');
    visitOf(await check(officer, visit, 'environment'));
    checks.equal('then it ends', await finish(), 'DONE');
  },
};

/** Clause 1.5: the rainy season has a check of its own, and no other time of the year has it. */
export const rainySeason: Part = {
  name: 'the rainy season',
  async play({ clock, company, desk, checks }) {
    clock.set('2026-05-28 09:00');
    const { request } = await desk.callAndTriage({ componentCode: 'PAVING' });
    const visit = visitOf(await desk.trySend(request, 'ON_SITE'));
    const dispatcher = company.with('DISPATCHER');
    const { visit: seen } = await dispatcher.ask<{ visit: { technician: { id: string; name: string } } }>(
      'query ($id: ID!) { visit(id: $id) { technician { id name } } }',
      { id: visit.id },
    );
    const isChecked = async (day: string) => {
      const [startsAt, endsAt] = [`${day} 09:00`, `${day} 10:00`].map((wall) => inChina(wall).toISOString());
      const moved = { technicianId: seen.technician.id, startsAt, endsAt };
      visitOf(await dispatcher.onVisit('moveVisit', visit, moved));
      const { checklists } = await asked(dispatcher, visit);
      return checklists.some(({ name, demanded }) => name === 'rainy-season' && demanded);
    };
    checks.equal('not on the day before it', await isChecked('2026-05-31'), false);
    checks.equal('on its first day', await isChecked('2026-06-01'), true);
    checks.equal('on its last day', await isChecked('2026-08-31'), true);
    checks.equal('not on the day after', await isChecked('2026-09-01'), false);
    await isChecked('2026-06-01');
    clock.set('2026-06-01 09:00');
    const technician = company.staff(seen.technician.name);
    for (const step of ['acceptVisit', 'departForVisit', 'arriveAtVisit'] as const)
      visitOf(await technician.onVisit(step, visit));
    visitOf(await check(company.with('ENGINEER'), visit, 'rainy-season', 'SLOPES'));
    const [stop] = (await examined(company.with('MANAGER'), request))['stopOrders'];
    checks.equal(
      'slopes that do not hold stop the work',
      [stop.ground, (await asked(technician, visit)).state],
      ['rainy-season', 'STOPPED'],
    );
  },
};
