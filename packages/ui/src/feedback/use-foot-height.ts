import { useLayoutEffect, useState } from 'react';

/** Marks what stands at the foot of the screen and holds its buttons: a tab strip, a bar of steps, the foot of a drawer. */
export const footProps = { 'data-foot': '' } as const;

/** How far up from the lower edge of the screen marked bars reach, in pixels; followed while `watching`. */
export function useFootHeight(watching: boolean): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    if (!watching) return;
    const measure = () => setHeight(footHeight());
    measure();
    // Bars come, go and grow with what the pages show.
    const changes = new MutationObserver(measure);
    changes.observe(document.body, { childList: true, subtree: true });
    addEventListener('resize', measure);
    addEventListener('scroll', measure, { passive: true });
    return () => {
      changes.disconnect();
      removeEventListener('resize', measure);
      removeEventListener('scroll', measure);
    };
  }, [watching]);
  return height;
}

function footHeight(): number {
  const boxes = Array.from(document.querySelectorAll('[data-foot]'), (bar) => bar.getBoundingClientRect());
  const atFoot = boxes.filter(({ top, bottom }) => top > innerHeight / 2 && top < innerHeight && bottom > top);
  return Math.max(0, ...atFoot.map(({ top }) => innerHeight - top));
}
