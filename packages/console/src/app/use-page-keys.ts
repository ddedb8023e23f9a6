import { useEffect } from 'react';
import { isTyping } from './is-typing';

/**
 * Runs what a page does by the key pressed, unless somebody types. Enter is left to a control that has the focus, and
 * a letter after `g` to the place it names.
 */
export function usePageKeys(actions: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    let going = -Infinity;
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const isPlace = event.timeStamp - going < 1_500;
      going = event.key === 'g' ? event.timeStamp : -Infinity;
      if (isPlace) return;
      const onControl = (event.target as HTMLElement).closest('button, a, summary, [role=tab], input');
      const action = event.key === 'Enter' && onControl ? undefined : actions[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
