import { done, examined, look } from '../investigating.js';
import { newsOf } from '../readings.js';
import type { Part } from '../scenario.js';

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
    const sent = await desk.send(request);
    await desk.arrive(sent);
    await check('SIZE');
    const [stop] = (await examined(quality, request))['stopOrders'];
    checks.equal(
      'material of the wrong size stops the work, and production is told',
      [stop.cause, stop.ground, stop.reportedTo[0], stop.description],
      ['CHECKLIST', 'repair-material', 'PRODUCTION', '尺寸符合图纸: 比图纸短 3 毫米'],
    );
    const start = async () => {
      const { issues, visit } = await sent.technician.onVisit('startWork', sent.visit);
      return visit?.state ?? issues?.map(({ code }) => code).join();
    };
    checks.equal('the installer does not begin', await start(), 'visit.workStopped');
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
    checks.equal('nor is lifting it enough: it is put right first', await start(), 'investigation.putRightFirst');
    await check();
    checks.equal('checked again and in order, the work begins', await start(), 'WORKING');
  },
};
