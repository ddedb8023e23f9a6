import { useSyncExternalStore } from 'react';

const query = matchMedia('(min-width: 768px)');

/** Whether lanes have room. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (told) => {
      query.addEventListener('change', told);
      return () => query.removeEventListener('change', told);
    },
    () => query.matches,
  );
