import {
  cloneElement,
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';

export interface TooltipProps {
  /** A few words. Never the only place something is said: touch has no hover. */
  text: ReactNode;
  /** One focusable element that takes event handlers and `aria-describedby`. */
  children: ReactElement<Record<string, unknown>>;
  /** The words repeat the element's own name; do not read them twice. */
  repeatsName?: boolean;
}

const delayMs = 400;
const gap = 6;

/**
 * Words that appear under an element on hover and on keyboard focus; Escape hides them.
 * Written by hand because both shells need it at first paint and a positioning library weighs 25 kB there.
 */
export function Tooltip({ text, children, repeatsName = false }: TooltipProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<DOMRect>();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const hide = useCallback(() => {
    clearTimeout(waiting.current);
    setAnchor(undefined);
  }, []);
  const show = (element: Element, delay: number) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => setAnchor(element.getBoundingClientRect()), delay);
  };

  useEffect(() => {
    if (!anchor) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    addEventListener('keydown', onKey);
    addEventListener('scroll', hide, true);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('scroll', hide, true);
    };
  }, [anchor, hide]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  return (
    <>
      {cloneElement(children, {
        onPointerEnter: (event: React.PointerEvent) =>
          event.pointerType === 'mouse' && show(event.currentTarget, delayMs),
        onPointerLeave: hide,
        onPointerDown: hide,
        onFocus: (event: React.FocusEvent) =>
          event.currentTarget.matches(':focus-visible') && show(event.currentTarget, 0),
        onBlur: hide,
        ...(anchor && !repeatsName && { 'aria-describedby': id }),
      })}
      {anchor && createPortal(<Bubble id={id} anchor={anchor} text={text} hidden={repeatsName} />, document.body)}
    </>
  );
}

function Bubble({ id, anchor, text, hidden }: { id: string; anchor: DOMRect; text: ReactNode; hidden: boolean }) {
  const bubble = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bubble.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const left = anchor.left + anchor.width / 2 - width / 2;
    const below = anchor.bottom + gap;
    element.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
    element.style.top = `${below + height > innerHeight ? anchor.top - gap - height : below}px`;
    element.style.visibility = 'visible';
  }, [anchor]);
  return (
    <div
      ref={bubble}
      id={id}
      role="tooltip"
      aria-hidden={hidden || undefined}
      className="pointer-events-none invisible fixed z-50 max-w-64 rounded-control bg-inverse px-2 py-1 text-caption text-on-inverse shadow-overlay"
    >
      {text}
    </div>
  );
}
