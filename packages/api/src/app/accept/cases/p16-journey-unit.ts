import { requestOf } from '../person.js';
import type { Part } from '../scenario.js';

const PAGE = `query ($id: ID!, $facts: FactsInput!) {
  asset(id: $id) { warranties { componentCode months endsOn inWarranty daysLeft } }
  promisePreview(facts: $facts) { entitlement promises { kind dueAt } }
}`;
interface Page {
  readonly asset: { readonly warranties: readonly Warranty[] };
  readonly promisePreview: {
    readonly entitlement: string;
    readonly promises: readonly { kind: string; dueAt: string }[];
  };
}
interface Warranty {
  readonly componentCode: string;
  readonly months: number;
  readonly endsOn: string;
  readonly inWarranty: boolean;
  readonly daysLeft: number | null;
}

/** Clauses 2.1 and 2.2: months of each component. */
const TERMS = { TANK: 36, COLLECTOR_TUBES: 36, FRAME: 36, PIPES: 12, ELECTRICS: 12 } as const;
const leak = { componentCode: 'TANK', faultCode: 'TANK_LEAK' };

/** What a customer reads before filing: each component's warranty, who would pay, and what would be promised. */
export const unitPage: Part = {
  name: "the unit's page",
  async play({ clock, desk, checks }) {
    clock.set('2026-04-09 23:59:59');
    const { request, caller } = await desk.call({ ...leak, boughtOn: '2023-04-09' });
    const id = request.asset!.id;
    const look = async () => {
      const page = await caller.ask<Page>(PAGE, { id, facts: { kind: 'REPAIR', ...leak, assetId: id } });
      const tank = page.asset.warranties.find(({ componentCode }) => componentCode === 'TANK');
      return { ...page, tank: [tank?.endsOn, tank?.inWarranty, tank?.daysLeft] };
    };
    const { asset, tank, promisePreview } = await look();
    for (const [component, months] of Object.entries(TERMS)) {
      const shown = asset.warranties.find(({ componentCode }) => componentCode === component);
      checks.equal(`the customer reads that ${component} is covered for ${months} months`, shown?.months, months);
    }
    checks.equal('on the last day the customer reads that the tank is covered, for the last day', tank, [
      '2026-04-09',
      true,
      0,
    ]);
    checks.equal('and that a repair would be free', promisePreview.entitlement, 'FREE');
    checks.equal(
      'and before filing, that somebody would be there in 4 hours and put it right in 12',
      promisePreview.promises.map(({ kind, dueAt }) => [kind, dueAt]),
      [
        ['ARRIVE', clock.in(4 * 60)],
        ['RESOLVE', clock.in(12 * 60)],
      ],
    );
    clock.set('2026-04-10 00:00:00');
    const next = await look();
    checks.equal('a second later the customer reads that it is not', next.tank, ['2026-04-09', false, null]);
    checks.equal('and that a repair would be paid', next.promisePreview.entitlement, 'PAID');
    const triaged = requestOf(await desk.agent.onRequest('triageRequest', request, { componentCode: 'TANK' }));
    checks.equal(
      'what was filed on the last day stays free when it is triaged on the next',
      triaged.entitlement,
      'FREE',
    );
    const { request: late } = await desk.call({ ...leak, boughtOn: '2023-04-09' });
    checks.that(
      'the reason names the day the warranty ended',
      /9 April 2026/.test(late.entitlementSentence?.en ?? '') &&
        /2026年4月9日/.test(late.entitlementSentence?.zhCN ?? ''),
      late.entitlementSentence,
    );
  },
};
