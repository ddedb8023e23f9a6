import type { ReactElement, ReactNode } from 'react';

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
  /** Groups are parted by a line; an empty one is left out. */
  groups: readonly (readonly MenuItem[])[];
  align?: 'start' | 'end';
}
