import { formatTime, useLanguage } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type BoardView, showSpot } from './board-view';
import { type Held, heldAfter } from './held';
import type { Draggable } from './use-pointer-drag';

export interface HeldWork {
  root: RefObject<HTMLElement | null>;
  view: () => BoardView | null;
  /** What has the focus and may be picked up; what waits gets a first place. */
  pick: (focused: Element) => Held | null;
  /** Whose lane it is. */
  nameOf: (lane: number) => string;
  zone: string;
  drop: (thing: Draggable, spot: Held['spot']) => void;
}

/** Picking up, moving and putting down by keyboard; what happens is said aloud. */
export function useHeld(work: HeldWork): { held: Held | null; said: string } {
  const { t } = useLingui();
  const language = useLanguage();
  const [held, setHeld] = useState<Held | null>(null);
  const [said, setSaid] = useState('');
  const latest = useRef({ ...work, held });
  useEffect(() => {
    latest.current = { ...work, held };
  });
  const place = ({ spot }: Held) => {
    const at = (instant: number) => formatTime(new Date(instant), { language, zone: work.zone });
    const day = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', timeZone: work.zone }).format(
      spot.start,
    );
    return `${work.nameOf(spot.lane)}, ${day} ${at(spot.start)}–${at(spot.start + spot.minutes * 60_000)}`;
  };
  const words = useRef({ place, t });
  useEffect(() => {
    words.current = { place, t };
  });
  useEffect(() => {
    const root = work.root.current;
    if (!root) return;
    const show = (next: Held | null) => {
      setHeld(next);
      latest.current.held = next;
      const view = latest.current.view();
      if (next && view) showSpot(view, next.spot);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { held: now, view, pick, drop } = latest.current;
      const { place: told, t: tell } = words.current;
      const board = view();
      if (event.ctrlKey || event.metaKey || event.altKey || !board) return;
      if (!now) {
        if (event.key !== ' ' || !(event.target instanceof Element)) return;
        const picked = pick(event.target);
        if (!picked) return;
        event.preventDefault();
        show(picked);
        setSaid(
          tell`Picked up: ${picked.title}. ${told(picked)}. Arrows move it, Shift with arrows makes it longer or shorter, Enter puts it down, Escape puts it back.`,
        );
        return;
      }
      const answer = heldAfter(now, event, board.scale, board.lanes);
      if (answer === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (answer === 'cancel') {
        show(null);
        setSaid(tell`Put back where it was.`);
      } else if (answer === 'drop') {
        show(null);
        setSaid(tell`Put down: ${told(now)}`);
        drop({ what: now.what, id: now.id, title: now.title, minutes: now.spot.minutes, spot: null }, now.spot);
      } else {
        show(answer.held);
        setSaid(told(answer.held));
      }
    };
    // What is held and forgotten goes back.
    const onBlur = (event: FocusEvent) => {
      if (latest.current.held && !root.contains(event.relatedTarget as Node | null)) show(null);
    };
    root.addEventListener('keydown', onKeyDown, true);
    root.addEventListener('focusout', onBlur);
    return () => {
      root.removeEventListener('keydown', onKeyDown, true);
      root.removeEventListener('focusout', onBlur);
    };
  }, [work.root]);
  return { held, said };
}
