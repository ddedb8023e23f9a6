import { useCallback, useSyncExternalStore } from 'react';
import type { BoardLane } from './board-model';
import type { BoardStore, Ghost } from './board-store';

export function useLanes(store: BoardStore): readonly string[] {
  return useSyncExternalStore(
    useCallback((told) => store.subscribe('lanes', told), [store]),
    store.lanes,
  );
}

export function useIsRead(store: BoardStore): boolean {
  return useSyncExternalStore(
    useCallback((told) => store.subscribe('lanes', told), [store]),
    store.isRead,
  );
}

export function useLane(store: BoardStore, id: string): BoardLane | undefined {
  return useSyncExternalStore(
    useCallback((told) => store.subscribe(`lane:${id}`, told), [store, id]),
    () => store.lane(id),
  );
}

export function useGhosts(store: BoardStore, laneId: string): readonly Ghost[] {
  return useSyncExternalStore(
    useCallback((told) => store.subscribe(`lane:${laneId}`, told), [store, laneId]),
    () => store.ghosts(laneId),
  );
}

/** Whether one is looked at. */
export function useIsChosen(store: BoardStore, requestId: string | null): boolean {
  return useSyncExternalStore(
    useCallback((told) => (requestId ? store.subscribe(`request:${requestId}`, told) : () => {}), [store, requestId]),
    () => requestId !== null && store.chosen().has(requestId),
  );
}

export function useChosen(store: BoardStore): ReadonlySet<string> {
  return useSyncExternalStore(
    useCallback((told) => store.subscribe('chosen', told), [store]),
    store.chosen,
  );
}
