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
