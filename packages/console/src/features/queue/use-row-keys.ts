import { useEffect } from 'react';
import { isTyping } from '../../app/is-typing';

export interface RowKeys {
  move: (step: 1 | -1) => void;
  tick: () => void;
  open: () => void;
  openPage: () => void;
  close: () => void;
}

/** j and k walk, x ticks, Enter opens beside the list, o opens the page, Escape closes. */
export function useRowKeys(keys: RowKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const onControl = (event.target as HTMLElement).closest('button, a, summary, [role=tab], input');
      const action = {
        j: () => keys.move(1),
        k: () => keys.move(-1),
        x: keys.tick,
        o: keys.openPage,
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
