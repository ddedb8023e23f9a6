import { fetchWindows } from '@aftercare/ui';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Well after the first page is in use, and long before somebody goes down into a cellar. */
const quietMs = 6_000;

/** Fetches the code of all pages while nothing else happens: going to another one then works without a network. */
export function FetchPages() {
  const router = useRouter();
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const route of Object.values(router.routesById)) router.loadRouteChunk(route)?.catch(() => undefined);
      fetchWindows().catch(() => undefined);
    }, quietMs);
    return () => clearTimeout(timer);
  }, [router]);
  return null;
}
