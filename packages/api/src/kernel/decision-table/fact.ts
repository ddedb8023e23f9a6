/** What is known about one aspect of a case. `null` says the same as leaving the fact out: it is absent. */
export type FactValue = string | number | boolean | null;

/** Named facts of a case. Amounts are numbers in the unit their {@link FactType} declares. */
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/**
 * What a fact may be. `optional` facts may be absent, and a table must then say what happens when they are.
 * - `choice`: one of a closed set.
 * - `number`: any number at or above `min`, in `unit`.
 * - `yesNo`: true or false.
 * - `moment`: an instant written as ISO 8601; a table can only ask whether it is known.
 */
export type FactType = { readonly optional: boolean } & (
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly unit: string; readonly min?: number }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'moment' }
);

/** Every fact a table may ask about, by name. */
export type FactCatalogue = Readonly<Record<string, FactType>>;
