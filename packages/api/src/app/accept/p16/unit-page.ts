import type { Part } from '../scenario.js';
import { TERMS } from './warranty.js';

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

/** What a customer reads before filing: each component's warranty, who would pay, and what would be promised. */
export const unitPage: Part = {
  name: "the unit's page",
  async play({ clock, desk, checks }) {
    clock.set('2026-04-09 23:59:59');
    const leak = { kind: 'REPAIR', componentCode: 'TANK', faultCode: 'TANK_LEAK' };
    const { request, caller } = await desk.call({ ...leak, boughtOn: '2023-04-09' });
    const id = request.asset!.id;
    const look = async () => {
      const page = await caller.ask<Page>(PAGE, { id, facts: { ...leak, assetId: id } });
      const tank = page.asset.warranties.find(({ componentCode }) => componentCode === 'TANK');
      return { ...page, tank: [tank?.endsOn, tank?.inWarranty, tank?.daysLeft] };
    };
    const { asset, tank, promisePreview } = await look();
    for (const { component, years } of TERMS) {
      const shown = asset.warranties.find(({ componentCode }) => componentCode === component);
      checks.equal(
        `the customer reads that ${component} is covered for ${years * 12} months`,
        shown?.months,
        years * 12,
      );
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
  },
};
