import { type ComponentType, lazy, Suspense, useState } from 'react';

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

const all = new Set<() => Promise<unknown>>();

/**
 * A window whose code is fetched when it is opened for the first time: what holds the focus in a window and the page
 * behind it still weighs 22 kB, and most pages are read without opening one.
 */
export function whenOpened<Props extends { open: boolean }>(load: Load<Props>): ComponentType<Props> {
  fetchLater(load);
  const Loaded = lazy(load);
  return function WhenOpened(props: Props) {
    const [needed, setNeeded] = useState(props.open);
    // It stays from then on, so that it can be seen to close.
    if (props.open && !needed) setNeeded(true);
    if (!needed) return null;
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

/** Names code that `fetchWindows` is to fetch. */
export function fetchLater(load: () => Promise<unknown>): void {
  all.add(load);
}

/** Fetches the code of every window and menu, for when there may be no network later. */
export async function fetchWindows(): Promise<void> {
  await Promise.all(Array.from(all, (load) => load()));
}
