import { agree, askAgreement, granted } from '../agreement.js';
import { sendPicture } from '../picture.js';
import type { Part } from '../scenario.js';
import { clockIdOf } from '../readings.js';
import { outcomeOf } from '../visiting.js';
import { nextMorning } from './next-morning.js';

const REIMBURSED = `query ($id: ID!) { visit(id: $id) { expenses { kind amount { amountMinor } receipt { id } } } }`;

/** Clauses 2.4, 2.6 and 2.7: no report, no reimbursement; more time and another way are asked for while standing there. */
export const reimbursement: Part = {
  name: 'no report, no reimbursement',
  async play({ clock, company, desk, checks }) {
    nextMorning(clock);
    const promisedTime = clock.in(8 * 60);
    const { request } = await desk.callAndTriage({ facts: [{ name: 'promisedTime', value: promisedTime }] });
    const sent = await desk.send(request);
    await desk.arrive(sent);
    const { technician, visit } = sent;
    const qualityHead = company.staff('QUALITY_HEAD');

    const due = async () => (await clockIdOf(technician, request, 'done')).dueAt;
    const { id: clockId } = await clockIdOf(technician, request, 'done');
    const more = granted(
      await askAgreement(technician, request, 'more-time', { extension: { clockId, minutes: 120 } }),
    );
    checks.equal('asked on the spot, it is no more time yet', await due(), promisedTime);
    granted(await agree(qualityHead, more.id));
    checks.equal('agreed to while the technician stands there, it is', await due(), clock.in(10 * 60));

    const other = granted(await askAgreement(technician, request, 'other-way'));
    checks.equal(
      'while another way is asked for, nobody works',
      outcomeOf(await technician.onVisit('startWork', visit)),
      'visit.otherWayOpen',
    );
    granted(await agree(qualityHead, other.id));
    granted(await agree(company.staff('EXECUTIVE_IN_CHARGE'), other.id));
    await desk.work(sent, { otherMethodAsked: '改为现场补焊' });

    const receiptId = await sendPicture(technician, 'RECEIPT');
    const lines = [
      { kind: 'TRAVEL', onDay: '2026-06-20', amount: { amountMinor: '18600', currency: 'CNY' }, receiptId },
      { kind: 'MEALS', onDay: '2026-06-20', amount: { amountMinor: '4000', currency: 'CNY' }, note: '午餐' },
    ];
    const claim = async () => outcomeOf(await technician.change('claimExpenses', { visitId: visit.id, lines }));
    checks.equal('without a report nothing is reimbursed', await claim(), 'visit.noReport');
    await desk.finish(sent);
    checks.equal('nor upon work that nobody signed for', await claim(), 'visit.noReport');
    const signed = await desk.sign(sent, '李工');
    checks.equal('the report is signed', signed.report?.signatureValid, true);
    checks.equal('upon the report it is', await claim(), 'SIGNED');
    checks.equal('but a receipt only once', await claim(), 'visit.receiptUsed');
    const { visit: seen } = await company
      .with('FINANCE')
      .ask<{ visit: { expenses: { kind: string; amount: { amountMinor: string } }[] } | null }>(REIMBURSED, {
        id: visit.id,
      });
    checks.equal(
      'finance reads what was paid upon it',
      seen?.expenses.map(({ kind, amount }) => [kind, amount.amountMinor]),
      [
        ['TRAVEL', '18600'],
        ['MEALS', '4000'],
      ],
    );
  },
};
