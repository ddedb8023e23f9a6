import { useEffect } from 'react';
import { isTyping } from '../../app/is-typing';

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
  useEffect(() => {
    let going = -Infinity;
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      // `g a` goes to a place and agrees to nothing.
      const isPlace = event.timeStamp - going < 1_500;
      going = event.key === 'g' ? event.timeStamp : -Infinity;
      if (isPlace) return;
      const onControl = (event.target as HTMLElement).closest('button, a, summary, [role=tab], input');
      const action = {
        j: () => keys.move(1),
        k: () => keys.move(-1),
        a: keys.approve,
        r: keys.reject,
        b: keys.giveBack,
        o: keys.openRequest,
        Escape: keys.close,
        ...(!onControl && { Enter: keys.open }),
      }[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
