import { cloneElement, lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import { fetchLater } from './when-opened';

export interface MenuItem {
  key: string;
  label: ReactNode;
  icon?: ReactNode;
  onSelect: () => void;
  disabled?: boolean;
  /** The keys that do the same, e.g. `['E']`. */
  shortcut?: readonly string[];
  danger?: boolean;
}

export interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement<Record<string, unknown>>;
  /** Groups are parted by a line. */
  groups: readonly (readonly MenuItem[])[];
  align?: 'start' | 'end';
}

const load = () => import('./open-menu');
const OpenMenu = lazy(() => load().then((module) => ({ default: module.OpenMenu })));

fetchLater(load);

/** Things to do, behind one button. What it takes to place a menu weighs 25 kB: it is fetched when a menu is near. */
export function Menu(props: MenuProps) {
  const [pressed, setPressed] = useState(false);
  const fetch = () => void load().catch(() => undefined);
  const closed = cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: fetch,
    onFocus: fetch,
    onClick: () => setPressed(true),
  });
  if (!pressed) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenMenu {...props} />
    </Suspense>
  );
}
