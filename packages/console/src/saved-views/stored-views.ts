/** Filters under a name. */
export interface StoredView<Search> {
  name: string;
  search: Search;
}

/** What was kept on a device; nothing where it cannot be read. */
export function readViews<Search>(text: string | null): StoredView<Search>[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView<Search>) : [];
  } catch {
    return [];
  }
}

const isView = <Search>(kept: unknown): kept is StoredView<Search> => {
  const { name, search } = (kept ?? {}) as Partial<StoredView<Search>>;
  return typeof name === 'string' && typeof search === 'object' && search !== null;
};

/** Keeps a view; one of the same name gives way to it. */
export const withView = <Search>(views: readonly StoredView<Search>[], view: StoredView<Search>) =>
  [...withoutView(views, view.name), view].toSorted((one, other) => one.name.localeCompare(other.name));

export const withoutView = <Search>(views: readonly StoredView<Search>[], name: string) =>
  views.filter((one) => one.name !== name);
