import { useEffect } from 'react';
import { isTyping } from '../../app/is-typing';

/** j and k walk over the tiles; Enter opens the one in focus, as it is a button. */
export function useTileKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[event.key];
      if (!step || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const tiles = [...document.querySelectorAll<HTMLElement>('[data-tile]')];
      const at = tiles.indexOf(document.activeElement as HTMLElement);
      tiles[Math.min(Math.max(at + step, 0), tiles.length - 1)]?.focus();
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
