/** The named search parameters that are texts worth keeping; everything else in the address is ignored. */
export function textIn<Name extends string>(search: Record<string, unknown>, names: readonly Name[]) {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = search[name];
    if ((typeof value === 'string' && value !== '') || typeof value === 'number')
      found[name] = String(value).slice(0, 200);
  }
  return found;
}

/** Whether it is a day as addresses write it: YYYY-MM-DD. */
export const isDayText = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
