import { apiProblem, ErrorState, Loading, OfflineBanner, Skeleton, SkipLink } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Outlet, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { PortalHeader } from './portal-header';
import { PortalTabs } from './portal-tabs';
import { SessionEnded } from './session-ended';
import { ToSignIn } from './to-sign-in';
import { useRememberLanguage } from './use-remember-language';
import { PortalViewer, ViewerProvider } from './viewer';

/** What stays on screen: the header, the four tabs, and one column between them. Whoever is not signed in is shown the door. */
export function PortalShell() {
  const [{ data, error }, again] = useQuery({ query: PortalViewer });
  const { org }: { org?: unknown } = useSearch({ strict: false });
  if (error && !data) {
    return (
      <Frame>
        <ErrorState level={1} problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      </Frame>
    );
  }
  if (!data) {
    return (
      <Frame>
        <Loading>
          <Skeleton className="mt-2 h-8 w-2/3" />
          <Skeleton className="h-40 w-full" />
          <Skeleton className="h-24 w-full" />
        </Loading>
      </Frame>
    );
  }
  // A link sent by one organization opens nothing of another.
  if (data.viewer?.kind !== 'CUSTOMER' || (org ?? data.viewer.organization.slug) !== data.viewer.organization.slug)
    return <ToSignIn />;
  return (
    <ViewerProvider value={data.viewer}>
      <Frame name={data.viewer.organization.name.text}>
        <RememberLanguage />
        <Outlet />
      </Frame>
      <SessionEnded />
    </ViewerProvider>
  );
}

function Frame({ name, children }: { name?: string; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <PortalHeader name={name ?? <Trans>Aftercare</Trans>} />
      <PortalTabs />
      <OfflineBanner />
      <main id="main" tabIndex={-1} className="mx-auto max-w-160 px-4 pt-2 pb-28 outline-none md:pt-4 md:pb-12">
        {children}
      </main>
    </>
  );
}

function RememberLanguage() {
  useRememberLanguage();
  return null;
}
