/** Filters under a name. */
export interface StoredView {
  name: string;
  search: object;
}

/** What an earlier version of this page kept on the device; nothing where it cannot be read. */
export function readViews(text: string | null): StoredView[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

const isView = (kept: unknown): kept is StoredView => {
  const { name, search } = (kept ?? {}) as Partial<StoredView>;
  return typeof name === 'string' && typeof search === 'object' && search !== null;
};
