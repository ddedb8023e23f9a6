import { done, examined, look } from '../investigating.js';
import { visitOf } from '../person.js';
import { newsOf } from '../readings.js';
import type { Part } from '../scenario.js';
import { asked, outcomeOf, write } from '../visiting.js';

const ITEMS = ['SIZE', 'MATERIAL', 'FINISH'];

/** Clause 1.3: quality checks the material of a complex repair; what fails stops the work until it is right. */
export const material: Part = {
  name: 'the material of a repair is checked',
  async play({ clock, company, desk, checks, house }) {
    clock.set('2026-05-11 09:00');
    const { request } = await desk.callAndTriage({ componentCode: 'FRAME', complexity: 'COMPLEX' });
    const [quality, manager] = [company.with('QUALITY'), company.with('MANAGER')];
    const check = (failed?: string) =>
      look(quality, 'runChecklist', {
        requestId: request.id,
        checklist: 'repair-material',
        answers: ITEMS.map((item) => ({
          item,
          passed: item !== failed,
          note: item === failed ? '比图纸短 3 毫米' : null,
        })),
      });
    const visit = visitOf(await desk.trySend(request, 'ON_SITE'));
    const { visit: given } = await manager.ask<{ visit: { technician: { name: string } } }>(
      'query ($id: ID!) { visit(id: $id) { technician { name } } }',
      { id: visit.id },
    );
    const technician = company.staff(given.technician.name);
    visitOf(await technician.onVisit('acceptVisit', visit));
    const depart = async () => outcomeOf(await technician.onVisit('departForVisit', visit));
    checks.equal('nobody leaves with material nobody inspected', await depart(), 'investigation.checkFirst');
    await check('SIZE');
    const [stop] = (await examined(quality, request))['stopOrders'];
    checks.equal(
      'material of the wrong size stops the work, and production is told',
      [stop.cause, stop.ground, stop.reportedTo[0], stop.description],
      ['CHECKLIST', 'repair-material', 'PRODUCTION', '尺寸符合图纸: 比图纸短 3 毫米'],
    );
    checks.equal('the installer does not leave', await depart(), 'visit.workStopped');
    await house.round();
    checks.that(
      'whoever answers for service hears of it',
      (await newsOf(manager)).includes(`${request.id} work.stopped`),
    );
    const lift = { stopOrderId: stop.id, version: stop.version, reason: '重新下料' };
    checks.equal(
      'quality itself does not lift it',
      await look(quality, 'liftStop', lift).catch(() => 'FORBIDDEN'),
      'FORBIDDEN',
    );
    await done(manager, 'liftStop', lift);
    checks.equal('nor is lifting it enough: it is put right first', await depart(), 'investigation.putRightFirst');
    await check();
    checks.equal('inspected again and in order, they leave', await depart(), 'ON_THE_WAY');
  },
};

const STATES = ['KIND', 'PLACE', 'CAUSE', 'REMEDY'];

/** Clauses 1.1 and 1.2: kind, place, cause and remedy are on record before a simple problem is repaired at once. */
export const problemRecord: Part = {
  name: 'the quality problem is on record',
  async play({ clock, desk, checks }) {
    clock.set('2026-05-12 09:00');
    const { request } = await desk.callAndTriage({ componentCode: 'FRAME', complexity: 'SIMPLE' });
    const sent = await desk.send(request);
    checks.equal(
      'a simple repair brings no material to inspect',
      (await asked(sent.technician, sent.visit)).checklists,
      [],
    );
    await desk.arrive(sent);
    const { technician, visit } = sent;
    const start = async () => outcomeOf(await technician.onVisit('startWork', visit));
    checks.equal('nothing is repaired before the problem is on record', await start(), 'visit.formFirst');
    for (const missing of STATES)
      checks.equal(
        `a record without ${missing} is none`,
        outcomeOf(
          await write(
            technician,
            visit,
            'quality-problem',
            STATES.filter((one) => one !== missing),
          ),
        ),
        'required',
      );
    checks.equal(
      'it states nothing else',
      outcomeOf(await write(technician, visit, 'quality-problem', [...STATES, 'WEATHER'])),
      'notOffered',
    );
    visitOf(await write(technician, visit, 'quality-problem', STATES));
    checks.equal('on record, it is repaired at once', await start(), 'WORKING');
    const said = { findings: '密封胶条脱落', actions: '更换胶条', parts: [], labourMinutes: 20, travelMinutes: 20 };
    visitOf(await technician.onVisit('recordVisit', visit, said));
    await desk.finish(sent);
    const signed = await desk.sign(sent, '钱女士');
    checks.equal('it stands in the report that is signed', signed.report?.signatureValid, true);
    checks.equal(
      'what is signed is not added to',
      outcomeOf(await write(technician, visit, 'quality-problem', STATES)),
      'IllegalTransitionError',
    );
  },
};
