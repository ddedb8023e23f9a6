import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** After going to another page the keyboard and the screen reader start at the page, not at the link that led there. */
export function PageFocus() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        if (!fromLocation || fromLocation.pathname === toLocation.pathname) return;
        document.getElementById('main')?.focus({ preventScroll: true });
      }),
    [router],
  );
  return null;
}
