import { apiProblem, ErrorState, OfflineBanner, SkipLink } from '@aftercare/ui';
import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { FetchPages } from './fetch-pages';
import { KeyboardPlaces } from './keyboard-places';
import { PageFocus } from './page-focus';
import { PageLoading } from './page-loading';
import { Rail } from './rail';
import { SessionEnded } from './session-ended';
import { TopBar } from './top-bar';
import { useRememberLanguage } from './use-remember-language';
import { ConsoleViewer, ViewerProvider } from './viewer';

/** What stays on screen: the rail, the top bar, and the page. Whoever is not signed in is shown the door. */
export function ConsoleShell() {
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleViewer });
  const next = useLocation({ select: (location) => location.href });
  if (error && !data) {
    return (
      <main>
        <ErrorState level={1} problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      </main>
    );
  }
  if (!data) return fetching ? <PageLoading lines={6} /> : null;
  if (data.viewer?.kind !== 'STAFF') return <Navigate to="/sign-in" search={{ next }} replace />;
  return (
    <ViewerProvider value={data.viewer}>
      <Desk />
    </ViewerProvider>
  );
}

function Desk() {
  useRememberLanguage();
  return (
    <div className="flex min-h-dvh">
      <SkipLink />
      <Rail />
      <div className="flex min-w-0 flex-1 flex-col">
        <TopBar />
        <OfflineBanner />
        <main id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col bg-page pb-20 outline-none md:pb-0">
          <Outlet />
        </main>
      </div>
      <KeyboardPlaces />
      <PageFocus />
      <FetchPages />
      <SessionEnded />
    </div>
  );
}
