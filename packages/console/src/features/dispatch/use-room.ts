import { type RefObject, useEffect, useState } from 'react';
import { namesWidth } from './board-view';

/** How wide the lanes may be without scrolling, in pixels; told again when the window changes, in steps. */
export function useRoom(scroller: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(800);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watching = new ResizeObserver(() => setWidth(Math.floor((element.clientWidth - namesWidth()) / 20) * 20));
    watching.observe(element);
    return () => watching.disconnect();
  }, [scroller]);
  return width;
}
