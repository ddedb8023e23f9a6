import { agree, granted, seenBy } from '../agreement.js';
import { claimSeen, does, onClaim, tries } from '../claiming.js';
import type { Person } from '../person.js';
import { newsOf } from '../readings.js';
import type { Part, Stage } from '../scenario.js';

const fact = (name: string, value: string) => ({ name, value });
const rolls = (batch: string, quantity: string) => ({
  batch,
  product: '牛卡纸 150 g',
  quantity,
  unit: 't',
  unitPriceMinor: '600000',
});

/** A claim of a caller on a request that was found to be so, entered by the caller in the portal. */
async function claimed({ desk }: Stage, kind: string, facts: readonly [string, string][], lines: readonly object[]) {
  const said = [fact('remedy', kind), ...facts.map(([name, value]) => fact(name, value))];
  const { request, caller } = await desk.callAndTriage({ kind: 'CLAIM', facts: said });
  const { version } = await caller.sees(request.id);
  const claim = await does(caller, 'submitClaim', { requestId: request.id, version, kind, lines });
  return { id: claim['id'] as string, claim, caller, request };
}

/** What an engineer finds due of every line: all of it, but for what is said of some. */
async function assess(engineer: Person, id: string, found: readonly object[] = []) {
  const lines = (await claimSeen(engineer, id))!['lines'].map(
    (line: { id: string; quantity: string; amount: { amountMinor: string } }, place: number) => ({
      lineId: line.id,
      quantity: line.quantity,
      amountMinor: line.amount.amountMinor,
      ...found[place],
    }),
  );
  return onClaim(engineer, 'assessClaim', id, { lines, reason: '已核对批次、照片和交接单' });
}

async function agreed(stage: Stage, id: string, offices: readonly string[]) {
  const { company } = stage;
  for (const office of offices) {
    const [approval] = (await claimSeen(company.with('FINANCE'), id))!['approvals'].slice(-1);
    granted(await agree(company.staff(office), approval.id));
  }
}

const SMALL: readonly [string, string][] = [
  ['loss', '1000'],
  ['responsibility', 'CLEAR'],
];

/** Clauses 2.1 to 2.4: who agrees to a claim, by the loss; part of it, line by line; money in parts and never more. */
export const compensation: Part = {
  name: 'a compensation, line by line',
  async play(stage) {
    const { house, clock, company, desk, checks, neighbour } = stage;
    clock.set('2026-05-04 09:00');
    const [engineer, finance] = [company.with('ENGINEER'), company.with('FINANCE')];
    const two = [rolls('B-0401', '4.5'), rolls('B-0402', '0.5')];
    const { id, caller, request } = await claimed(stage, 'COMPENSATE', SMALL, two);
    const less = { quantity: '3', amountMinor: '1800000' };
    checks.equal('less than was claimed needs a reason', await assess(engineer, id, [less]), 'required');
    checks.equal(
      'and nobody gives more than was claimed',
      await assess(engineer, id, [{ amountMinor: '2700001' }]),
      'claim.moreThanClaimed',
    );
    await assess(engineer, id, [{ ...less, reason: '第三卷完好' }]);
    const asked = (await claimSeen(engineer, id))!['approvals'][0];
    checks.equal(
      'at 1,000 and clear, the head of the technical centre alone agrees',
      asked.steps.map(({ posts }: { posts: { name: string }[] }) => posts.map(({ name }) => name).join()),
      ['TECHNICAL_CENTRE_HEAD'],
    );
    const before = await claimSeen(caller, id);
    checks.equal(
      'the customer sees what was found only once it is agreed to',
      [before!['approved'], before!['lines'][0].assessment, before!['approvals'], before!['costs']],
      [null, null, [], []],
    );
    await agreed(stage, id, ['TECHNICAL_CENTRE_HEAD']);
    const seen = await claimSeen(caller, id);
    checks.equal(
      'then line by line, with the reason',
      [seen!['approved'].amountMinor, seen!['lines'][0].assessment.reason],
      ['2100000', '第三卷完好'],
    );
    const pay = (amountMinor: string) => onClaim(finance, 'payClaim', id, { amountMinor, method: 'TRANSFER' });
    checks.equal('more than is owed is not paid', await pay('2100001'), 'claim.moreThanOwed');
    await pay('2000000');
    checks.equal('nor when part of it has been paid', await pay('100001'), 'claim.moreThanOwed');
    await pay('100000');
    await house.round();
    const settled = await claimSeen(caller, id);
    checks.equal(
      'with the last of it the claim is settled, and the customer hears of it',
      [
        settled!['state'],
        settled!['outstanding'].amountMinor,
        (await newsOf(caller)).includes(`${request.id} claim.settled`),
      ],
      ['SETTLED', '0', true],
    );
    checks.equal('the neighbour sees no claim', await claimSeen(neighbour.with('ENGINEER'), id), null);
    const stranger = (await desk.call({ kind: 'CLAIM' })).caller;
    checks.equal('nor another customer', await claimSeen(stranger, id), null);
  },
};

/** Clauses 2.2 to 2.4: at which loss whose word is needed before money is owed. */
export const routes: Part = {
  name: 'whose word a claim needs',
  async play(stage) {
    const { clock, company, checks } = stage;
    clock.set('2026-05-05 09:00');
    const engineer = company.with('ENGINEER');
    const routed = async (facts: readonly [string, string][]) => {
      const { id } = await claimed(stage, 'RETURN', facts, [rolls('B-0410', '1')]);
      await assess(engineer, id);
      const [approval] = (await claimSeen(engineer, id))!['approvals'];
      const names = (posts: readonly { name: string }[]) => posts.map(({ name }) => name);
      return {
        id,
        approval,
        route: [
          approval.steps.flatMap(({ posts }: { posts: { name: string }[] }) => names(posts)),
          names(approval.tell),
        ],
      };
    };
    checks.equal('at a loss of 10,000 the head of the technical centre', (await routed([['loss', '10000']])).route, [
      ['TECHNICAL_CENTRE_HEAD'],
      [],
    ]);
    checks.equal('above it the deputy, and the general manager is told', (await routed([['loss', '10000.01']])).route, [
      ['DEPUTY_GENERAL_MANAGER'],
      ['GENERAL_MANAGER'],
    ]);
    const grave = await routed([['especiallyGrave', 'yes']]);
    checks.equal('what is especially grave, the board as well', grave.route, [
      ['DEPUTY_GENERAL_MANAGER', 'BOARD_MEETING'],
      ['GENERAL_MANAGER'],
    ]);
    granted(await agree(company.staff('DEPUTY_GENERAL_MANAGER'), grave.approval.id));
    checks.equal(
      'and until it has met, nothing is owed',
      [(await seenBy(engineer, grave.approval.id)).state, (await claimSeen(engineer, grave.id))!['state']],
      ['PENDING', 'ASSESSED'],
    );
  },
};

/** Clauses 5.4 and 5.6: returned goods are pulped at the rate of their machine; exchanged ones cost freight and storage. */
export const goods: Part = {
  name: 'the way of the goods',
  async play(stage) {
    const { clock, company, checks } = stage;
    clock.set('2026-05-06 09:00');
    const [stores, quality] = [company.with('STORES'), company.with('QUALITY')];
    for (const [machine, cost] of [
      ['WORKSHOP_4_MACHINE_7', '281400'],
      ['WORKSHOP_3_MACHINE_5', '234500'],
      ['WORKSHOP_3_MACHINE_4', '187600'],
    ] as const) {
      const { id, claim, caller } = await claimed(
        stage,
        'RETURN',
        [...SMALL, ['machine', machine]],
        [rolls('B-0420', '2.345')],
      );
      await assess(company.with('ENGINEER'), id);
      await agreed(stage, id, ['TECHNICAL_CENTRE_HEAD']);
      const at = { lineId: claim['lines'][0].id, quantity: '2.345' };
      checks.equal(
        'nothing is received that was not sent',
        await onClaim(stores, 'receiveGoods', id, at),
        'claim.moreThanThereIs',
      );
      await onClaim(caller, 'sendGoodsBack', id, { ...at, carrier: '德邦 DPK-77' });
      await onClaim(stores, 'receiveGoods', id, at);
      await onClaim(quality, 'appraiseGoods', id, { ...at, verdict: 'PULP' });
      checks.equal(
        'what was appraised for pulp goes nowhere else',
        await onClaim(stores, 'disposeOfGoods', id, { ...at, verdict: 'RESTOCK' }),
        'claim.moreThanThereIs',
      );
      await onClaim(stores, 'disposeOfGoods', id, { ...at, verdict: 'PULP', weightKg: 2345 });
      const [pulped] = (await claimSeen(stores, id))!['costs'];
      checks.equal(
        `2.345 tons of ${machine} cost by the ton what the policy says`,
        [pulped.amount.amountMinor, pulped.trace[0].clause],
        [cost, '5.4'],
      );
      checks.equal(
        'the customer sees the goods arrive and appraised, not what became of them, nor what it cost',
        [
          (await claimSeen(caller, id))!['goods'].map(({ step }: { step: string }) => step),
          (await claimSeen(caller, id))!['costs'],
        ],
        [['SENT_BACK', 'RECEIVED', 'APPRAISED'], []],
      );
    }
    await exchanged(stage);
  },
};

async function exchanged(stage: Stage) {
  const { company, checks } = stage;
  const [stores, finance] = [company.with('STORES'), company.with('FINANCE')];
  const { id, claim, caller } = await claimed(stage, 'EXCHANGE', SMALL, [rolls('B-0430', '3')]);
  await assess(company.with('ENGINEER'), id);
  await agreed(stage, id, ['TECHNICAL_CENTRE_HEAD']);
  const at = { lineId: claim['lines'][0].id };
  checks.equal(
    'an exchange is not paid in money',
    await onClaim(finance, 'payClaim', id, { amountMinor: '1', method: 'CASH' }),
    'IllegalTransitionError',
  );
  await onClaim(stores, 'recordClaimCost', id, { kind: 'FREIGHT', amountMinor: '120000' });
  await onClaim(stores, 'recordClaimCost', id, { kind: 'STORAGE', amountMinor: '30000' });
  await onClaim(stores, 'sendExchange', id, { ...at, quantity: '1', carrier: '自有车辆' });
  checks.equal(
    'a third of the goods is a third of the debt',
    (await claimSeen(caller, id))!['outstanding'].amountMinor,
    '1200000',
  );
  checks.equal(
    'no more is given than was approved',
    await onClaim(stores, 'sendExchange', id, { ...at, quantity: '2.001' }),
    'claim.moreThanThereIs',
  );
  await onClaim(stores, 'sendExchange', id, { ...at, quantity: '2' });
  await onClaim(caller, 'confirmExchange', id, { ...at, quantity: '3' });
  const done = await claimSeen(finance, id);
  checks.equal(
    'with the last of them the claim is settled; freight and storage stand beside it',
    [done!['state'], done!['costs'].map(({ amount }: { amount: { amountMinor: string } }) => amount.amountMinor)],
    ['SETTLED', ['120000', '30000']],
  );
  const old = { claimId: id, version: 1, reason: '重复' };
  checks.equal(
    'what has reached the customer is not taken back',
    await tries(finance, 'reverseClaim', old),
    'ConflictError',
  );
}
