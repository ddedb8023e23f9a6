import { useEffect } from 'react';
import { answerKeys, type PageKeys } from './answer-keys';

/** Does what a page does by the key pressed, as long as the page is there. */
export function usePageKeys(actions: PageKeys): void {
  useEffect(() => {
    const onKeyDown = answerKeys(actions);
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
