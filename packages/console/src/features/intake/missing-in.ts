import type { Draft } from './draft';

/** The fields somebody still has to ask for, by the path the API uses for them, in the order of the page. */
export function missingIn(draft: Draft): string[] {
  const { customerId, newCustomer, newSite, newAsset, title } = draft;
  const empty = (fields: object, prefix: string, wanted: readonly string[]) =>
    wanted
      .filter((name) => String((fields as Record<string, unknown>)[name] ?? '').trim() === '')
      .map((name) => `${prefix}.${name}`);
  return [
    ...(customerId || newCustomer ? [] : ['customerId']),
    ...(newCustomer ? empty(newCustomer, 'newCustomer', ['name', 'phone']) : []),
    ...(newSite ? empty(newSite, 'newSite', ['label', 'region', 'address']) : []),
    ...(newAsset ? empty(newAsset, 'newAsset', ['modelId', 'serial']) : []),
    ...(title.trim() ? [] : ['title']),
  ];
}
