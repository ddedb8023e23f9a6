import { deviceStorage } from '../device-storage';

/** `system` follows the device; the other two are the person's own choice, kept on this device. */
export type Theme = 'light' | 'dark' | 'system';

/** The key that `theme.js` (served by each face, run before first paint) also reads. */
const storageKey = 'aftercare.theme';

export function storedTheme(): Theme {
  const stored = deviceStorage.read(storageKey);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Applies a theme to the page at once and remembers it. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') {
    delete document.documentElement.dataset['theme'];
    deviceStorage.remove(storageKey);
    return;
  }
  document.documentElement.dataset['theme'] = theme;
  deviceStorage.write(storageKey, theme);
}
