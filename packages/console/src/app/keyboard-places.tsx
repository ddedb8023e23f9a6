import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { isTyping } from './is-typing';
import { railItemsFor } from './rail-items';
import { useViewer } from './viewer';

const KeyboardHelp = lazy(() => import('./keyboard-help').then(({ KeyboardHelp: it }) => ({ default: it })));

const asked = new EventTarget();

/** Opens the list of keys from anywhere. */
export function showKeyboardHelp(): void {
  asked.dispatchEvent(new Event('help'));
}

/** `g` and a letter goes to a place, `?` lists every key. */
export function KeyboardPlaces() {
  const [open, setOpen] = useState(false);
  usePlaceKeys(() => setOpen(true));
  useEffect(() => {
    const show = () => setOpen(true);
    asked.addEventListener('help', show);
    return () => asked.removeEventListener('help', show);
  }, []);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <KeyboardHelp onClose={() => setOpen(false)} />
    </Suspense>
  );
}

function usePlaceKeys(help: () => void): void {
  const navigate = useNavigate();
  const places = railItemsFor(useViewer().roles);
  useEffect(() => {
    let goAt = -Infinity;
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      if (event.key === '?') return help();
      const waited = event.timeStamp - goAt;
      goAt = event.key === 'g' ? event.timeStamp : -Infinity;
      if (event.key === 'g' || waited > 1_500) return;
      const place = event.key === 'n' ? '/intake' : places.find(({ keys }) => keys === event.key)?.link.to;
      if (!place) return;
      event.preventDefault();
      void navigate({ to: place });
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [navigate, places, help]);
}
