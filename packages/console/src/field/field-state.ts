import type { FieldSnapshot } from './field-snapshot';

/** How the phone stands with the API. */
export type FieldState =
  | { readonly kind: 'SENT' }
  | { readonly kind: 'WAITING' | 'OFFLINE'; readonly count: number }
  | { readonly kind: 'NEEDS_YOU'; readonly count: number };

/** What one word about everything that waits has to be: the gravest first. */
export function fieldState({ book, halt }: Pick<FieldSnapshot, 'book' | 'halt'>, online: boolean): FieldState {
  const count = book.steps.length;
  const refused = book.steps.some((step) => step.refused) || book.photos.some((photo) => photo.refused);
  if (refused || (halt && count > 0)) return { kind: 'NEEDS_YOU', count };
  if (!online) return { kind: 'OFFLINE', count };
  return count > 0 ? { kind: 'WAITING', count } : { kind: 'SENT' };
}
