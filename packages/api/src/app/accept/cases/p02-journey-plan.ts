import { agree, granted } from '../agreement.js';
import { LETTER, lettersOn, offer, offered, onOffer } from '../offers.js';
import { requestOf } from '../person.js';
import { clockOf, endOf, KEPT } from '../readings.js';
import type { Part } from '../scenario.js';
import { nextMorning } from './next-morning.js';

/** Clause 2.2: quality calls the departments together and returns a plan, within 2 working days. */
export const plan: Part = {
  name: 'the plan of all departments',
  async play({ clock, company, desk, checks }) {
    nextMorning(clock);
    const { request, caller } = await desk.callAndTriage({});
    const quality = company.with('QUALITY');
    const made = offered(await offer(quality, request));
    const { approvals } = offered(await onOffer(quality, 'submitSolution', made));
    for (const office of ['ENGINEERING_HEAD', 'SALES_HEAD', 'PRODUCTION_HEAD'])
      granted(await agree(company.staff(office), approvals[0]!.id));
    checks.equal(
      'not yet sent: quality has still to agree',
      await onOffer(quality, 'sendSolution', made),
      'IllegalTransitionError',
    );
    granted(await agree(company.staff('QUALITY_HEAD'), approvals[0]!.id));
    checks.equal(
      'a plan nobody has is no plan',
      clockOf(await caller.sees(request.id), 'PROPOSE_SOLUTION')?.state,
      'RUNNING',
    );
    offered(await onOffer(quality, 'sendSolution', made));
    checks.equal('sent, the promise is kept', endOf(await caller.sees(request.id), 'PROPOSE_SOLUTION'), KEPT);
    checks.equal('the customer agrees', offered(await onOffer(caller, 'agreeToSolution', made)).state, 'AGREED');
  },
};

/** Clause 3.1: a grave opinion is answered by letter, within 3 working days. */
export const letter: Part = {
  name: 'a grave opinion is answered by letter',
  async play({ clock, desk, checks }) {
    nextMorning(clock);
    const facts = [{ name: 'grave', value: 'yes' }];
    const { request, caller } = await desk.callAndTriage({ kind: 'COMPLAINT', facts });
    checks.equal(
      'a word by telephone is no answer to it',
      (await desk.agent.onRequest('answerRequest', request, { text: '已电话说明' })).issues?.[0]?.code,
      'answer.byLetter',
    );
    checks.equal('and an answer is still owed', clockOf(await caller.sees(request.id), 'ANSWER')?.state, 'RUNNING');
    requestOf(await desk.agent.onRequest('sendLetter', request, LETTER));
    checks.equal('the letter is the answer', endOf(await caller.sees(request.id), 'ANSWER'), KEPT);
    checks.equal('and is there in both languages', await lettersOn(caller, request), [
      'application/pdf',
      'application/pdf',
    ]);
    const usual = await desk.callAndTriage({ kind: 'COMPLAINT' });
    requestOf(await desk.agent.onRequest('answerRequest', usual.request, { text: '已电话说明' }));
    const answered = await usual.caller.sees(usual.request.id);
    checks.equal('an ordinary opinion may be answered by telephone', endOf(answered, 'ANSWER'), KEPT);
  },
};
