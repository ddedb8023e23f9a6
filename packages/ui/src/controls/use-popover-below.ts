import { type RefObject, useLayoutEffect } from 'react';

const gap = 4;
const tallest = 360;

/**
 * Keeps an element with `popover="manual"` under its anchor (above it where there is no room), as wide as it,
 * for as long as `open`. It lies in the top layer: no card or dialog cuts it off, and it stays where it is in the document.
 */
export function usePopoverBelow(
  open: boolean,
  anchor: RefObject<HTMLElement | null>,
  popover: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const box = popover.current;
    const below = anchor.current;
    if (!open || !box || !below) return;
    box.showPopover();

    const place = () => {
      const { top, bottom, left, width } = below.getBoundingClientRect();
      const roomBelow = innerHeight - bottom - gap - 8;
      const roomAbove = top - gap - 8;
      const upwards = roomBelow < 160 && roomAbove > roomBelow;
      box.style.left = `${left}px`;
      box.style.width = `${width}px`;
      box.style.maxHeight = `${Math.min(tallest, upwards ? roomAbove : roomBelow)}px`;
      box.style.top = upwards ? 'auto' : `${bottom + gap}px`;
      box.style.bottom = upwards ? `${innerHeight - top + gap}px` : 'auto';
    };
    place();
    addEventListener('scroll', place, true);
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place, true);
      removeEventListener('resize', place);
      if (box.isConnected) box.hidePopover();
    };
  }, [open, anchor, popover]);
}
