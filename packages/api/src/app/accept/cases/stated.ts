/** Facts as inputs take them. */
export function stated(facts: Readonly<Record<string, unknown>>): { name: string; value: string }[] {
  return Object.entries(facts).map(([name, value]) => ({
    name,
    value: value === true ? 'yes' : value === false ? 'no' : String(value),
  }));
}
