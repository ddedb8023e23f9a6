import { usePageKeys } from '../../app/use-page-keys';

export interface InboxKeys {
  move: (step: 1 | -1) => void;
  open: () => void;
  approve: () => void;
  reject: () => void;
  giveBack: () => void;
  openRequest: () => void;
  close: () => void;
}

/** j and k walk, Enter opens beside the list, a agrees, r does not, b gives it back, o opens the request, Escape closes. */
export function useInboxKeys(keys: InboxKeys): void {
  usePageKeys({
    j: () => keys.move(1),
    k: () => keys.move(-1),
    a: keys.approve,
    r: keys.reject,
    b: keys.giveBack,
    o: keys.openRequest,
    Escape: keys.close,
    Enter: keys.open,
  });
}
