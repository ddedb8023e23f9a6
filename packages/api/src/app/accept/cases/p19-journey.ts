import { requestOf } from '../person.js';
import { clockOf, endOf, KEPT, newsOf } from '../readings.js';
import type { Part } from '../scenario.js';

const HOUR = 60;
const FAVOURS = [{ name: 'complaintAbout', value: 'FAVOURS_ASKED' }];

/** Clauses 1.2, 3.2, 3.3 and 6.1: there when the customer says, report and marks; favours are complained of apart. */
export const journey: Part = {
  name: 'there in time, and a favour asked for',
  async play({ house, clock, company, desk, checks }) {
    clock.set('2026-04-13 09:00');
    const { request, caller } = await desk.callAndTriage({ wishedTo: clock.in(5 * HOUR) });
    checks.equal('the customer sets when we are there', clockOf(request, 'ARRIVE')?.dueAt, clock.in(5 * HOUR));
    checks.equal(
      'somebody is warned when 75 % of 24 h are used',
      clockOf(request, 'ANSWER')?.warnAt,
      clock.in(18 * HOUR),
    );
    const sent = await desk.send(request);
    clock.pass(5 * HOUR);
    await desk.arrive(sent);
    checks.equal('there to the minute is in time', endOf(await caller.sees(request.id), 'ARRIVE'), KEPT);
    await desk.work(sent);
    await desk.finish(sent);
    const signed = await desk.sign(sent, '钱工');
    checks.that('a report is signed by the customer', signed.report?.signatureValid === true, signed.report);
    requestOf(await caller.onRequest('acceptWork', request));
    const marks = { overall: 3, attitude: 2, quality: 5, speed: 5, comment: '向我要烟' };
    checks.equal(
      'the customer fills in the marks',
      requestOf(await caller.onRequest('rateRequest', request, marks)).rating,
      marks,
    );

    const about = { assetId: request.asset!.id, title: '服务人员索要好处', facts: FAVOURS };
    checks.equal(
      'favours are no reason for a repair',
      (await caller.change('fileRequest', { ...about, kind: 'REPAIR' })).__typename,
      'InvalidInputError',
    );
    const complaint = requestOf(await caller.change('fileRequest', { ...about, kind: 'COMPLAINT' }));
    checks.equal(
      'asking for favours is a complaint of its own, answered within 24 hours',
      [complaint.tier, clockOf(complaint, 'ANSWER')?.dueAt],
      ['FAVOURS', clock.in(24 * HOUR)],
    );
    checks.equal('the technician complained of does not see it', await sent.technician.looksFor(complaint.id), null);
    const supervisor = company.with('SUPERVISOR');
    requestOf(await supervisor.onRequest('claimRequest', complaint));
    clock.pass(24 * HOUR + 1);
    await house.round();
    checks.that(
      'not answered in 24 hours it is told to the manager',
      (await newsOf(company.with('MANAGER'))).includes(`${complaint.id} promise.broken`),
      complaint.number,
    );
  },
};

/** Clause 2.2: outside warranty parts and travel are quoted, and the customer is asked before anybody goes. */
export const quoted: Part = {
  name: 'quoted outside warranty',
  async play({ clock, desk, checks }) {
    clock.set('2026-04-16 09:00');
    const { request } = await desk.callAndTriage({ boughtOn: '2025-04-15' });
    checks.equal('a day after its 12 months it is paid', request.entitlement, 'PAID');
    const early = await desk.trySend(request, 'ON_SITE');
    checks.equal(
      'nobody is sent before the customer agreed',
      [early.__typename, early.consentKind],
      ['ConsentRequiredError', 'PAID_WORK'],
    );
  },
};
