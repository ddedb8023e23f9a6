import type { FieldPhoto } from './field-photo';
import type { FieldVisit } from './field-visit';
import type { Step } from './step';

/** All a phone knows of a technician's work. */
export interface Book {
  /** As the API last told them. */
  readonly visits: readonly FieldVisit[];
  /** In the order they were taken. */
  readonly steps: readonly Step[];
  readonly photos: readonly FieldPhoto[];
}

/** One row written or taken out. */
export type BookWrite =
  | { readonly visit: FieldVisit }
  | { readonly step: Step }
  | { readonly photo: FieldPhoto; readonly bytes?: Blob }
  | { readonly noVisit: string }
  | { readonly noStep: number }
  | { readonly noPhoto: string };

/** Where the book is kept. */
export interface Shelf {
  read(): Promise<Book>;
  /**
   * Reads the book and writes what follows from it, as one: what another tab does comes before or after.
   * @returns the book as it is then
   */
  change(decide: (book: Book) => readonly BookWrite[]): Promise<Book>;
  bytesOf(photoKey: string): Promise<Blob | undefined>;
}
