import { registerEnumType } from 'type-graphql';

/** Registers a closed set of the contract as a GraphQL enum; every word of it is explained. */
export function closedSet<S extends Readonly<Record<string, string>>>(
  set: S,
  name: string,
  description: string,
  words: { readonly [word in keyof S]: string },
): void {
  const entries = Object.entries<string>(words).map(([word, text]) => [word, { description: text }]);
  registerEnumType(set, { name, description, valuesConfig: Object.fromEntries(entries) });
}
