/** How a visit's use of one part stands. */
export interface PartOfVisit {
  readonly priceItemId: string;
  /** How many the record says were used now. */
  readonly wanted: number;
  /** How many the van gave for it so far. */
  readonly taken: number;
  /** How many it was said to have used beyond what the van held. */
  readonly missing: number;
  /** What lies on the van. */
  readonly onHand: number;
}

/** What moves: from the van (`USE`), or back (`UNUSED`). */
export interface MoveOfPart {
  readonly kind: 'USE' | 'UNUSED';
  readonly priceItemId: string;
  readonly quantity: number;
  readonly missing: number;
}

/**
 * What has to move so that the van has given what the record says. Beyond what lies there nothing moves: the difference is
 * said to be missing. What was not used after all takes back what was missing first. Said twice, nothing moves twice.
 */
export function takenFromVan(parts: readonly PartOfVisit[]): MoveOfPart[] {
  return parts.flatMap(({ priceItemId, wanted, taken, missing, onHand }): MoveOfPart[] => {
    const more = wanted - taken - missing;
    if (more === 0) return [];
    if (more > 0) {
      const quantity = Math.min(more, onHand);
      return [{ kind: 'USE', priceItemId, quantity, missing: more - quantity }];
    }
    const less = Math.min(-more, missing);
    return [{ kind: 'UNUSED', priceItemId, quantity: -more - less, missing: less }];
  });
}
