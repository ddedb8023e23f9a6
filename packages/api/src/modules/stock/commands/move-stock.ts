import { StockLocationKind, StockMovementKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { refusing } from '../../../kernel/database/refusing.js';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { StockLocation } from '../stock-location.entity.js';
import { StockMovement } from '../stock-movement.entity.js';
import { requireParts } from './require-parts.js';

interface SomeOfPart {
  readonly priceItemId: string;
  readonly quantity: number;
}

export interface ReceiveStock extends SomeOfPart {
  readonly locationId: string;
  /** Where it came from, such as a delivery note. */
  readonly note?: string | null;
}

export interface MoveStock extends SomeOfPart {
  readonly fromId: string;
  readonly toId: string;
  readonly note?: string | null;
}

export interface CorrectStock {
  readonly locationId: string;
  readonly priceItemId: string;
  /** How many are there. */
  readonly counted: number;
  readonly reason: string;
}

/** Parts come in. Refuses with NotFoundError and with InvalidInputError what is no part (`stock.notAPart`). */
export async function receiveStock(input: ReceiveStock, work: Work): Promise<Done> {
  const { priceItemId, quantity, note } = input;
  const { id: toId } = await placeOf(work, input.locationId);
  await requireParts(work, [{ priceItemId, path: 'priceItemId' }]);
  return write(work, { kind: StockMovementKind.RECEIVE, priceItemId, toId, quantity, reason: note ?? '' });
}

/**
 * Parts go from one place to another: issued to a van, returned from one, or moved between stores. Refuses likewise, and
 * with InvalidInputError more than lie there (`stock.notEnough`) and the same place (`stock.samePlace`).
 */
export async function moveStock(input: MoveStock, work: Work): Promise<Done> {
  const { fromId, toId, priceItemId, quantity, note } = input;
  if (fromId === toId) throw refuse.input({ path: 'toId', code: 'stock.samePlace' });
  const [from, to] = [await placeOf(work, fromId), await placeOf(work, toId)];
  await requireParts(work, [{ priceItemId, path: 'priceItemId' }]);
  return write(work, { kind: kindOf(from, to), priceItemId, fromId, toId, quantity, reason: note ?? '' });
}

/** What was counted is what lies there, and nothing is missing any more. A count that agrees is on record, too. */
export async function correctStock(input: CorrectStock, work: Work): Promise<Done> {
  const { locationId, priceItemId, counted, reason } = input;
  await placeOf(work, locationId);
  await requireParts(work, [{ priceItemId, path: 'priceItemId' }]);
  const [level] = await work.em.execute<{ on_hand: number }[]>(
    `select on_hand from stock_level where organization_id = ? and location_id = ? and price_item_id = ? for update`,
    [work.organizationId, locationId, priceItemId],
  );
  const more = counted - (level?.on_hand ?? 0);
  const side = more >= 0 ? { toId: locationId } : { fromId: locationId };
  return write(work, { kind: StockMovementKind.CORRECT, priceItemId, ...side, quantity: Math.abs(more), reason });
}

function kindOf(from: StockLocation, to: StockLocation): StockMovementKind {
  if (to.kind === StockLocationKind.VAN) return StockMovementKind.ISSUE;
  return from.kind === StockLocationKind.VAN ? StockMovementKind.RETURN : StockMovementKind.TRANSFER;
}

async function placeOf({ em, organizationId }: Work, id: string): Promise<StockLocation> {
  const place = await em.findOne(StockLocation, { organizationId, id });
  if (!place) throw refuse.notFound('row');
  return place;
}

interface Written extends SomeOfPart {
  readonly kind: StockMovementKind;
  readonly fromId?: string;
  readonly toId?: string;
  readonly reason: string;
}

async function write({ em, organizationId, actor, now }: Work, written: Written): Promise<Done> {
  if (!actor.accountId) throw forbidden();
  const movement = em.create(StockMovement, {
    fromId: null,
    toId: null,
    visitId: null,
    ...written,
    organizationId,
    id: uuidv7(),
    byId: actor.accountId,
    at: now,
  });
  const notEnough = refuse.input({ path: 'quantity', code: 'stock.notEnough' });
  await refusing(em.flush(), 'on_hand_never_below_zero', notEnough);
  return { subjectId: movement.id };
}
