import { type RefObject, useEffect, useRef } from 'react';
import type { BoardStore } from './board-store';

/**
 * What is pointed at in a list is marked on board and map, and a visit that is pressed is opened: for the whole place at
 * once, since cards come and go as it scrolls.
 */
export function usePointing(
  root: RefObject<HTMLElement | null>,
  store: BoardStore,
  open: (visitId: string) => void,
): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let pointed: string | undefined;
    const onClick = ({ target }: MouseEvent) => {
      const card = (target as Element).closest<HTMLElement>('[data-visit]');
      if (card) latest.current(card.dataset['visit']!);
    };
    const onPointerOver = ({ target, pointerType, buttons }: PointerEvent) => {
      if (pointerType === 'touch' || buttons > 0) return;
      const next = (target as Element).closest<HTMLElement>('[data-request], [data-about]')?.dataset;
      const id = next?.['request'] ?? next?.['about'];
      if (id === pointed) return;
      if (id || pointed) store.choose(id ? [id] : []);
      pointed = id;
    };
    element.addEventListener('click', onClick);
    element.addEventListener('pointerover', onPointerOver);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('pointerover', onPointerOver);
    };
  }, [root, store]);
}
