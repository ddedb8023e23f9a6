import { usePageKeys } from '../../app/use-page-keys';

export interface RowKeys {
  move: (step: 1 | -1) => void;
  tick: () => void;
  open: () => void;
  openPage: () => void;
  close: () => void;
}

/** j and k walk, x ticks, Enter opens beside the list, o opens the page, Escape closes. */
export function useRowKeys(keys: RowKeys): void {
  usePageKeys({
    j: () => keys.move(1),
    k: () => keys.move(-1),
    x: keys.tick,
    o: keys.openPage,
    Escape: keys.close,
    Enter: keys.open,
  });
}
