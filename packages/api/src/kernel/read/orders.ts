import type { KeyType, OrderKey } from './view.js';

/** One key of a keyset order, smallest first. The column must be NOT NULL. */
export const asc = (column: string, type: KeyType): OrderKey => ({ column, type, descending: false });
/** One key of a keyset order, greatest first. The column must be NOT NULL. */
export const desc = (column: string, type: KeyType): OrderKey => ({ column, type, descending: true });
