import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Leads whoever is not signed in to the door, and remembers where they wanted to go. Shows nothing. */
export function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    // Read once, not watched: the address changes under the way itself, and would lead to the door of the door.
    const { href, pathname, search } = router.state.location;
    if (pathname === '/sign-in') return;
    const { org } = search as { org?: unknown };
    void router.navigate({
      to: '/sign-in',
      search: { ...(href !== '/' && { next: href }), ...(typeof org === 'string' && { org }) },
      replace: true,
    });
  }, [router]);
  return null;
}
