import { fetchWindows } from '@aftercare/ui';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Well after the first pages are in use, and long before a desk loses its network. */
const quietMs = 30_000;

/**
 * Fetches the code of all pages, one after another, while nothing else happens: going to another one then works without
 * a network. Where that fails meanwhile it goes on when the network is back. A device that keeps the console has on it what it
 * needs already; one that saves data fetches what it opens.
 */
export function FetchPages() {
  const router = useRouter();
  useEffect(() => {
    let isLeft = false;
    const isKept = () => 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
    const mayFetch = () => !isLeft && navigator.onLine && !isKept() && !savesData();
    const fetchAll = async () => {
      for (const route of Object.values(router.routesById)) {
        if (!mayFetch()) return;
        await router.loadRouteChunk(route)?.catch(() => undefined);
      }
      if (mayFetch()) await fetchWindows().catch(() => undefined);
    };
    const timer = setTimeout(fetchAll, quietMs);
    window.addEventListener('online', fetchAll);
    return () => {
      isLeft = true;
      clearTimeout(timer);
      window.removeEventListener('online', fetchAll);
    };
  }, [router]);
  return null;
}

// Not in every browser, and so not in the types of the platform.
const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;
