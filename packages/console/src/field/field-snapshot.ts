import type { Book } from './book';
import type { ErrorCodes, Prices, Vans } from './read-day';
import type { Halt } from './send-all';

/** What a page shows of the field: replaced as a whole whenever something changes. */
export interface FieldSnapshot {
  readonly book: Book;
  /** Addresses of the pictures on this phone, by their keys. */
  readonly urls: ReadonlyMap<string, string>;
  readonly prices: Prices;
  readonly errorCodes: ErrorCodes;
  readonly vans: Vans;
  readonly sending: boolean;
  /** Why nothing goes out, apart from the network. */
  readonly halt: Halt | null;
  /** How often this phone could not keep something: its storage is full, or the browser keeps nothing. */
  readonly unkept: number;
  /** When the day was read last, milliseconds since 1970; null when it never was. */
  readonly readAt: number | null;
}

export const untouchedField: FieldSnapshot = {
  book: { visits: [], steps: [], photos: [] },
  urls: new Map(),
  prices: [],
  errorCodes: [],
  vans: [],
  sending: false,
  halt: null,
  unkept: 0,
  readAt: null,
};
