import { useLingui } from '@lingui/react/macro';
import { Moon, Sun, SunMoon } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../controls/icon-button';
import { applyTheme, storedTheme, type Theme } from './theme';

const next: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

/** Light, dark, or as the device: each press takes the next. */
export function ThemeSwitcher() {
  const { t } = useLingui();
  const [theme, setTheme] = useState(storedTheme);
  const look = {
    system: { label: t`Theme: as the device`, icon: <SunMoon aria-hidden /> },
    light: { label: t`Theme: light`, icon: <Sun aria-hidden /> },
    dark: { label: t`Theme: dark`, icon: <Moon aria-hidden /> },
  }[theme];
  return (
    <IconButton
      {...look}
      onClick={() => {
        applyTheme(next[theme]);
        setTheme(next[theme]);
      }}
    />
  );
}
