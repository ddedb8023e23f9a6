import { apiProblem, ErrorState, OfflineBanner, SkipLink } from '@aftercare/ui';
import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useQuery } from 'urql';
import { FetchPages } from './fetch-pages';
import { keptViewer } from './kept-viewer';
import { KeyboardPlaces } from './keyboard-places';
import { PageFocus } from './page-focus';
import { PageLoading } from './page-loading';
import { Rail } from './rail';
import { SessionEnded } from './session-ended';
import { TechnicianFrame } from './technician-frame';
import { TopBar } from './top-bar';
import { useRememberLanguage } from './use-remember-language';
import { ConsoleViewer, ViewerProvider } from './viewer';

const NewConsoleBanner = lazy(() =>
  import('../field/new-console-banner').then(({ NewConsoleBanner: it }) => ({ default: it })),
);

/** What stays on screen: the rail, the top bar, and the page. Whoever is not signed in is shown the door. */
export function ConsoleShell() {
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleViewer });
  const next = useLocation({ select: (location) => location.href });
  const told = data && (data.viewer?.kind === 'STAFF' ? data.viewer : null);
  // A technician goes on at once, with or without a network; the API's answer comes when it comes.
  const viewer = told === undefined ? keptViewer.read() : told;
  useEffect(() => {
    if (told !== undefined) keptViewer.keep(told);
  }, [told]);
  useEffect(() => {
    const ask = () => again({ requestPolicy: 'network-only' });
    addEventListener('online', ask);
    return () => removeEventListener('online', ask);
  }, [again]);
  if (viewer) {
    return (
      <ViewerProvider value={viewer}>
        <Desk />
      </ViewerProvider>
    );
  }
  if (told === null) return <Navigate to="/sign-in" search={{ next }} replace />;
  if (error) {
    return (
      <main>
        <ErrorState level={1} problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      </main>
    );
  }
  return fetching ? <PageLoading lines={6} /> : null;
}

function Desk() {
  useRememberLanguage();
  return (
    <TechnicianFrame>
      <div className="flex min-h-dvh">
        <SkipLink />
        <Rail />
        <div className="flex min-w-0 flex-1 flex-col">
          <TopBar />
          <OfflineBanner />
          <Suspense fallback={null}>
            <NewConsoleBanner />
          </Suspense>
          <main id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col bg-page pb-20 outline-none md:pb-0">
            <Outlet />
          </main>
        </div>
        <KeyboardPlaces />
        <PageFocus />
        <FetchPages />
        <SessionEnded />
      </div>
    </TechnicianFrame>
  );
}
