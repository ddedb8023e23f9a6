import { requestOf } from '../person.js';
import { priceList } from '../price-list.js';
import { rulingOn } from '../readings.js';
import type { Part } from '../scenario.js';

/** Bought four years before: nothing is covered any more. */
const old = { componentCode: 'ELECTRICS', faultCode: 'ELECTRICAL_FAULT', boughtOn: '2022-04-01' };

/** Clauses 4.1 to 4.3: the price list is shown and consent taken before work; what its parts cost; the paper for it. */
export const paidWork: Part = {
  name: 'paid work and consent',
  async play({ clock, company, desk, checks }) {
    clock.set('2026-04-13 09:00');
    const { request, caller } = await desk.callAndTriage(old);
    checks.equal('four years after the purchase the repair is paid', request.entitlement, 'PAID');
    const early = await desk.trySend(request, 'ON_SITE');
    checks.equal(
      'nobody is sent before the price is agreed',
      [early.__typename, early.consentKind],
      ['ConsentRequiredError', 'PAID_WORK'],
    );
    const unpaid = await desk.agent.onRequest('resolveRequest', request, { text: '已电话指导' });
    checks.equal(
      'nor is it put right by telephone before the price is agreed',
      unpaid.__typename,
      'ConsentRequiredError',
    );

    const prices = await priceList(caller);
    const [ordinary, special, labour] = ['VALVE', 'CONTROLLER', 'LABOUR-H'].map((code) => prices.get(code)!);
    checks.equal(
      'the customer can read the price list: an ordinary part and a special one',
      [ordinary?.class, special?.class],
      ['ORDINARY_PART', 'SPECIAL_PART'],
    );
    checks.equal(
      'ordinary parts are at market price, special parts and work at list price',
      [ordinary?.basis, special?.basis, labour?.basis],
      ['MARKET_PRICE', 'LIST_PRICE', 'LIST_PRICE'],
    );
    const none = await desk.agent.onRequest('askConsent', request, { kind: 'PAID_WORK', lines: [] });
    checks.equal('no consent is asked without lines of the price list', none.__typename, 'InvalidInputError');
    const lines = [ordinary, special, labour].map((item) => ({ priceItemId: item!.id, quantity: 1 }));
    const asked = requestOf(await desk.agent.onRequest('askConsent', request, { kind: 'PAID_WORK', lines }));
    checks.equal('while the customer thinks, the request waits for them', asked.state, 'AWAITING_CUSTOMER');
    checks.that(
      'and the promises stand still',
      asked.clocks.every(({ state }) => state === 'PAUSED'),
      asked.clocks.map(({ state }) => state),
    );

    const seen = await caller.sees(request.id);
    const shown = seen.consents.find(({ state }) => state === 'REQUESTED');
    const byCode = (code: string) => shown?.lines.find((line) => line.code === code)?.unitPrice.amountMinor;
    checks.equal(
      'the customer is shown the special part at its list price',
      byCode('CONTROLLER'),
      special?.unitPrice.amountMinor,
    );
    checks.equal(
      'the customer is shown the ordinary part with its price',
      byCode('VALVE'),
      ordinary?.unitPrice.amountMinor,
    );
    checks.equal(
      'on the price the customer agrees to, each line says where it comes from, by clause 4.2',
      shown?.lines.map(({ code, basis, basisSentence }) => [code, basis, /市场价/.test(basisSentence?.zhCN ?? '')]),
      [
        ['VALVE', 'MARKET_PRICE', true],
        ['CONTROLLER', 'LIST_PRICE', true],
        ['LABOUR-H', 'LIST_PRICE', false],
      ],
    );
    const total =
      lines.length && [ordinary, special, labour].reduce((sum, item) => sum + Number(item!.unitPrice.amountMinor), 0);
    checks.equal('and what it comes to', shown?.total?.amountMinor, String(total));
    checks.equal(
      'asking is not agreeing: nobody is sent yet',
      (await company.with('DISPATCHER').sees(request.id)).allowedActions.includes('DISPATCH'),
      false,
    );

    checks.equal('nothing is paid yet, so no paper is due', seen.papersDue, []);

    const declined = requestOf(await caller.change('declineConsent', { consentId: shown!.id, reason: '太贵了' }));
    checks.equal('the customer may decline', declined.consents.find(({ id }) => id === shown!.id)?.state, 'DECLINED');
    checks.equal(
      'a declined price sends nobody',
      (await desk.trySend(request, 'ON_SITE')).__typename,
      'ConsentRequiredError',
    );
    const again = requestOf(
      await desk.agent.onRequest('askConsent', request, { kind: 'PAID_WORK', lines: lines.slice(0, 1) }),
    );
    const open = again.consents.find(({ state }) => state === 'REQUESTED')!;
    const agreed = requestOf(await caller.change('giveConsent', { consentId: open.id }));
    const given = agreed.consents.find(({ id }) => id === open.id);
    checks.equal(
      'the customer agrees in the portal, and it is on record',
      [given?.state, given?.method],
      ['GIVEN', 'PORTAL'],
    );
    checks.equal(
      'an answered question is not answered again',
      (await caller.change('declineConsent', { consentId: open.id })).__typename,
      'IllegalTransitionError',
    );
    checks.that(
      'and the promises run on',
      agreed.clocks.every(({ state }) => state === 'RUNNING'),
      agreed.clocks.map(({ state }) => state),
    );

    const papers = async () => (await caller.sees(request.id)).papersDue.map(({ zhCN }) => zhCN);
    checks.equal('who agreed to a price is due an invoice or a receipt, by clause 4.3', await papers(), ['发票或收据']);

    const sent = await desk.send(request);
    await desk.arrive(sent);
    const part = { priceItemId: ordinary!.id, quantity: 1, covered: false };
    await desk.work(sent, { parts: [part], collectedMinor: ordinary!.unitPrice.amountMinor });
    checks.equal('and paying it, one paper for the one payment', await papers(), ['发票或收据']);
    const { visit, technician } = sent;
    const beyond = {
      findings: '控制仪也坏了',
      actions: '更换',
      parts: [part, { priceItemId: special!.id, quantity: 1, covered: false }],
    };
    checks.equal(
      'more than was agreed is not charged',
      (await technician.onVisit('recordVisit', visit, beyond)).__typename,
      'InvalidInputError',
    );
    checks.equal('agreed work begins and is finished', (await desk.finish(sent)).outcome, 'FIXED');
  },
};

/** The cause that makes it paid is found on site, after somebody was sent for a free repair. */
export const foundOnSite: Part = {
  name: 'an exclusion found on site',
  async play({ clock, desk, checks }) {
    clock.set('2026-04-14 09:00');
    const { request, caller } = await desk.callAndTriage({ componentCode: 'TANK', faultCode: 'TANK_LEAK' });
    const sent = await desk.send(request);
    await desk.arrive(sent);
    checks.equal('free while the cause is not known', request.entitlement, 'FREE');
    const found = requestOf(await desk.agent.onRequest('triageRequest', request, { causeCode: 'TAKEN_APART_BY_USER' }));
    checks.equal('found taken apart on site: paid, by clause 3.1', await rulingOn(desk, found), ['PAID', '3.1']);
    const refused = await sent.technician.onVisit('startWork', sent.visit);
    checks.equal(
      'found taken apart on site, work does not start without consent',
      [refused.__typename, refused.consentKind],
      ['ConsentRequiredError', 'PAID_WORK'],
    );
    const prices = await priceList(sent.technician);
    const lines = [{ priceItemId: prices.get('SEAL')!.id, quantity: 2 }];
    const asked = requestOf(await sent.technician.onRequest('askConsent', request, { kind: 'PAID_WORK', lines }));
    checks.equal(
      'still not while the question is open',
      (await sent.technician.onVisit('startWork', sent.visit)).__typename,
      'ConsentRequiredError',
    );
    const open = asked.consents.find(({ state }) => state === 'REQUESTED')!;
    requestOf(await sent.technician.change('giveConsent', { consentId: open.id, method: 'ON_PAPER' }));
    checks.equal(
      'with the consent taken on paper, work starts',
      (await sent.technician.onVisit('startWork', sent.visit)).visit?.state,
      'WORKING',
    );
    const seen = await caller.sees(request.id);
    checks.equal(
      'the customer sees how they agreed',
      seen.consents.map(({ method, state }) => [method, state]),
      [['ON_PAPER', 'GIVEN']],
    );
    checks.equal('the total is that of the lines', seen.consents[0]?.total?.amountMinor, '1000');
  },
};
