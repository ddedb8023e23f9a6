import { LETTER, lettersOn, offer, offered, onOffer } from '../offers.js';
import { requestOf } from '../person.js';
import { clockOf } from '../readings.js';
import type { Part } from '../scenario.js';
import { nextMorning } from './next-morning.js';

/** Clauses 1.3 and 1.4: a repair plan, then cause, remedy and result in writing, then acceptance and the files. */
export const journey: Part = {
  name: 'a complex repair, told in writing',
  async play({ clock, company, desk, checks }) {
    nextMorning(clock);
    const { request, caller } = await desk.callAndTriage({ componentCode: 'GLASS', complexity: 'COMPLEX' });
    const manager = company.with('MANAGER');
    const plan = offered(await offer(manager, request, { measures: ['REPAIR', 'TRAINING'] }));
    checks.equal(
      'where the policy asks nobody inside, the plan may be sent at once',
      offered(await onOffer(manager, 'submitSolution', plan)).state,
      'APPROVED',
    );
    const owed = async () => clockOf(await caller.sees(request.id), 'ARRIVE');
    const before = await owed();
    offered(await onOffer(manager, 'sendSolution', plan));
    checks.equal('while it is their turn, nothing runs against us', (await owed())?.state, 'PAUSED');
    clock.pass(120);
    checks.equal('the customer agrees', offered(await onOffer(caller, 'agreeToSolution', plan)).state, 'AGREED');
    const after = await owed();
    checks.equal(
      'the promise runs on, later by the time they took',
      [after?.state, Date.parse(after!.dueAt) - Date.parse(before!.dueAt)],
      ['RUNNING', 120 * 60_000],
    );
    requestOf(await desk.agent.onRequest('resolveRequest', request, { text: '已更换框料' }));
    checks.equal('nothing is in writing yet', await lettersOn(caller, request), []);
    requestOf(await caller.onRequest('acceptWork', request));
    checks.equal(
      'and without that it is not filed',
      (await desk.agent.onRequest('closeRequest', request)).issues?.[0]?.code,
      'acceptance.letterFirst',
    );
    requestOf(await desk.agent.onRequest('sendLetter', request, LETTER));
    checks.equal('cause, remedy and result are, in both languages', await lettersOn(caller, request), [
      'application/pdf',
      'application/pdf',
    ]);
    checks.equal(
      'accepted and told, it is filed: this policy has no check of its own',
      requestOf(await desk.agent.onRequest('closeRequest', request)).state,
      'CLOSED',
    );
  },
};
