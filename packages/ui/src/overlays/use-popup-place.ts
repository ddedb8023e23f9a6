import { type RefObject, useRef, useState } from 'react';

export interface PopupPlace {
  trigger: RefObject<HTMLElement | null>;
  /** For the portal's `container`. */
  place: HTMLElement | undefined;
  /** To be called as the popup opens. */
  find: () => void;
}

/**
 * Where a popup belongs in the document: the landmark or dialog its trigger stands in, so that those who move by
 * landmarks find it there and a modal dialog does not hide it from them.
 */
export function usePopupPlace(): PopupPlace {
  const trigger = useRef<HTMLElement>(null);
  const [place, setPlace] = useState<HTMLElement>();
  const find = () => {
    const around = trigger.current?.closest<HTMLElement>('[role=dialog], [role=alertdialog], main, nav, header');
    setPlace(around ?? undefined);
  };
  return { trigger, place, find };
}
