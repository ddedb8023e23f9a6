import { visitOf } from '../person.js';
import type { Part } from '../scenario.js';
import { asked, outcomeOf, write } from '../visiting.js';

const MARKS = ['ATTITUDE', 'QUALITY', 'SPEED'];

/** Clauses 3.2, 3.3 and 5.2: the dispatch record, the service report and, from the customer alone, the satisfaction form. */
export const forms: Part = {
  name: 'the forms of a job',
  async play({ clock, desk, checks }) {
    clock.set('2026-04-22 09:00');
    const { request, caller } = await desk.callAndTriage({});
    const sent = await desk.send(request);
    const { technician, visit } = sent;
    const form = async (name: string) => {
      const { records } = await asked(technician, visit);
      const { by, states } = records.find((record) => record.name === name)!;
      return { by, states: Object.fromEntries(states.map((state) => [state.name, state.text])) };
    };
    const record = await form('dispatch-record');
    checks.equal(
      'who is sent where, when and for what is on record by itself',
      [record.by, Object.keys(record.states), record.states['WHO'], record.states['TASK']],
      ['HOUSE', ['WHO', 'WHERE', 'WHEN', 'TASK'], technician.name, '来电报修'],
    );
    await desk.arrive(sent);
    const said = { findings: '轴承磨损', actions: '更换轴承', parts: [{ name: '轴承', quantity: 2, covered: true }] };
    visitOf(await technician.onVisit('startWork', visit));
    visitOf(await technician.onVisit('recordVisit', visit, said));
    const finish = async () => {
      const { issues } = await technician.onVisit('finishVisit', visit, { outcome: 'FIXED' });
      return issues?.map(({ path }) => path) ?? 'DONE';
    };
    checks.equal('a report that does not state the travel is not finished', await finish(), ['travelMinutes']);
    visitOf(await technician.onVisit('recordVisit', visit, { ...said, travelMinutes: 45 }));
    checks.equal('with it, it is', await finish(), 'DONE');
    checks.equal('the service report states findings, work, parts and travel', (await form('service-report')).states, {
      FINDINGS: '轴承磨损',
      WORK_DONE: '更换轴承',
      PARTS: '轴承 × 2',
      TRAVEL: '45 min',
    });
    checks.equal(
      'the technician does not fill in the satisfaction form',
      outcomeOf(await write(technician, visit, 'satisfaction-form', MARKS)),
      'visit.formByCustomer',
    );
    checks.equal(
      'nor does the customer write the report',
      outcomeOf(await write(caller, visit, 'service-report', [])),
      'visit.formKnown',
    );
    checks.equal(
      'a form without the mark for speed is not filled in',
      outcomeOf(await write(caller, visit, 'satisfaction-form', MARKS.slice(0, 2))),
      'required',
    );
    await desk.sign(sent, '孙工');
    checks.equal(
      'the customer fills it in, also when the report is signed',
      outcomeOf(await write(caller, visit, 'satisfaction-form', MARKS)),
      'SIGNED',
    );
    checks.equal('and the house reads it', (await form('satisfaction-form')).states['SPEED'], 'SPEED：已填写');
  },
};
