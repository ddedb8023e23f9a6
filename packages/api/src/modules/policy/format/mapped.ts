/** The same names with what is made of each value, in the same order. */
export function mapped<From, To>(
  from: Readonly<Record<string, From>>,
  by: (name: string, value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, by(name, value)]));
}
