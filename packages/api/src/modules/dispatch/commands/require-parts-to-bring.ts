import type { Work } from '../../../kernel/database/unit-of-work.js';
import { requireParts } from '../../stock/index.js';
import type { PartToBring } from '../../visits/visit.entity.js';

/** Refuses with InvalidInputError what is not a part of the price list. Nothing named, nothing refused. */
export const requirePartsToBring = (work: Work, parts: readonly PartToBring[] | null | undefined): Promise<void> =>
  requireParts(
    work,
    (parts ?? []).map(({ priceItemId }, at) => ({ priceItemId, path: `partsToBring.${at}.priceItemId` })),
  );
