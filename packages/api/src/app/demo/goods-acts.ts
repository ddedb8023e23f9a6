import type { ClaimKind } from '@aftercare/schema';
import { assessClaim } from '../../modules/claims/commands/assess-claim.js';
import {
  appraiseGoods,
  disposeOfGoods,
  receiveGoods,
  sendGoodsBack,
} from '../../modules/claims/commands/goods-come-back.js';
import { payClaim } from '../../modules/claims/commands/pay-claim.js';
import { submitClaim } from '../../modules/claims/commands/submit-claim.js';
import { act } from './act.js';
import type { ClaimAct, ClaimScene } from './claim-story.js';
import { newestOf } from './newest-of.js';

/** A line as the customer writes it: how much of a unit, and yuan for one of it. */
type Claimed = readonly [batch: string, product: string, quantity: number, unit: string, yuan: number];

/** The customer enters what they claim, line by line. */
export const demands =
  (kind: ClaimKind, lines: readonly Claimed[], note?: string): ClaimAct =>
  (scene) =>
    act(scene, 'CUSTOMER', submitClaim, {
      kind,
      note,
      lines: lines.map(([batch, product, quantity, unit, yuan]) => ({
        batch,
        product,
        quantity: inThousandths(quantity),
        unit,
        unitPriceMinor: yuan * 100,
      })),
    });

/** Finds what is due: all of every line, but for the lines, by their place from 1, of which less is said, and why. */
export const grants =
  (
    reason: string,
    less: Readonly<Record<number, readonly [quantity: number, reason: string]>> = {},
    by = 'ENGINEER',
  ): ClaimAct =>
  async (scene) => {
    const { stage } = scene;
    const { id: claimId, version } = await newestOf(scene, 'claim');
    const lines = (await linesOf(scene, claimId)).map(({ id: lineId, line, thousandths, unitPriceMinor }) => {
      const [quantity, why] = less[line] ?? [thousandths / 1_000, null];
      return {
        lineId,
        quantity: inThousandths(quantity),
        amountMinor: Math.round(quantity * unitPriceMinor),
        reason: why,
      };
    });
    await stage.does(stage.staff(by), assessClaim, { claimId, version, lines, reason });
  };

/** Money reaches the customer; yuan. */
export const pays =
  (yuan: number, reference: string): ClaimAct =>
  async (scene) => {
    const { stage } = scene;
    const { id: claimId, version } = await newestOf(scene, 'claim');
    const payment = { claimId, version, amountMinor: yuan * 100, method: 'TRANSFER' as const, reference };
    await stage.does(stage.staff('FINANCE'), payClaim, payment);
  };

/** Goods of each line the way back: so many of its unit, from the customer to stores. */
export const sendsGoods =
  (quantities: readonly number[], carrier: string): ClaimAct =>
  (scene) =>
    eachLine(scene, quantities, (at) => scene.stage.does(customerOf(scene), sendGoodsBack, { ...at, carrier }));

export const takesGoods =
  (quantities: readonly number[], note: string): ClaimAct =>
  (scene) =>
    eachLine(scene, quantities, (at) => scene.stage.does(scene.stage.staff('STORES'), receiveGoods, { ...at, note }));

/** What came back is appraised, and pulped again; tons. */
export const pulpsGoods =
  (quantities: readonly number[], note: string): ClaimAct =>
  async (scene) => {
    const { stage } = scene;
    const verdict = 'PULP' as const;
    await eachLine(scene, quantities, (at) =>
      stage.does(stage.staff('QUALITY'), appraiseGoods, { ...at, verdict, note }),
    );
    await eachLine(scene, quantities, (at) =>
      stage.does(stage.staff('STORES'), disposeOfGoods, { ...at, verdict, weightKg: at.quantity }),
    );
  };

interface GoodsAt {
  readonly claimId: string;
  readonly version: number;
  readonly lineId: string;
  /** Thousandths. */
  readonly quantity: number;
}

async function eachLine(
  scene: ClaimScene,
  quantities: readonly number[],
  move: (at: GoodsAt) => Promise<unknown>,
): Promise<void> {
  const { id: claimId } = await newestOf(scene, 'claim');
  for (const [place, { id: lineId }] of (await linesOf(scene, claimId)).entries()) {
    const { version } = await newestOf(scene, 'claim');
    await move({ claimId, version, lineId, quantity: inThousandths(quantities[place]!) });
  }
}

const customerOf = ({ stage, customer }: ClaimScene) => stage.customer(customer.id);

const linesOf = ({ stage }: ClaimScene, claimId: string) =>
  stage.rows<{ id: string; line: number; thousandths: number; unitPriceMinor: number }>(
    `select id, line, quantity_thousandths::float8 as thousandths, unit_price_minor::float8 as "unitPriceMinor"
     from claim_line where organization_id = ? and claim_id = ? order by line`,
    claimId,
  );

const inThousandths = (quantity: number): number => Math.round(quantity * 1_000);
