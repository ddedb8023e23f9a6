import { cloneElement, lazy, type MouseEvent, Suspense, useState } from 'react';
import type { MenuItem, MenuProps } from './menu-props';
import { fetchLater } from './when-opened';

export type { MenuItem, MenuProps };

const load = () => import('./open-menu');
const OpenMenu = lazy(() => load().then((module) => ({ default: module.OpenMenu })));

fetchLater(load);

/** Things to do, behind one button. What it takes to place a menu weighs 25 kB: it is fetched when a menu is near. */
export function Menu(props: MenuProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const fetch = () => void load().catch(() => undefined);
  const closed = cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: fetch,
    onFocus: fetch,
    onClick: (event: MouseEvent<HTMLElement>) => setPlace(placeOf(event.currentTarget)),
  });
  if (!place) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenMenu {...props} place={place} />
    </Suspense>
  );
}

// The landmark or window the button stands in, so that those who move by landmarks find the menu there, and a modal
// window does not hide it from them.
const placeOf = (button: HTMLElement) =>
  button.closest<HTMLElement>('[role=dialog], [role=alertdialog], main, nav, header') ?? document.body;
