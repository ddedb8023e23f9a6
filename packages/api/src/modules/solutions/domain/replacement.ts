/** What is put in the place of what. */
export interface Replacement {
  readonly model: string;
  readonly specification: string;
  readonly originalModel: string;
  readonly originalSpecification: string;
}

/** What may have to be the same: `KIND` and `SIZE` are seen on site, not compared here. */
export type Likeness = 'MODEL' | 'SPECIFICATION' | 'KIND' | 'SIZE';

/**
 * What of a replacement is not the same as it was, of what must be. Letters' case, width and spaces do not count: people
 * write `C30 / 6 m` and `c30/6m` for one thing.
 */
export function differences(one: Replacement, same: readonly Likeness[]): ('model' | 'specification')[] {
  return [
    ...(same.includes('MODEL') && !alike(one.model, one.originalModel) ? (['model'] as const) : []),
    ...(same.includes('SPECIFICATION') && !alike(one.specification, one.originalSpecification)
      ? (['specification'] as const)
      : []),
  ];
}

const alike = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
