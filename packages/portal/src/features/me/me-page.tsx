import { apiProblem, Banner, Button, ErrorState, Loading, Skeleton } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { LogOut } from 'lucide-react';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { PageHeading } from '../../app/page-heading';
import { graphql } from '../../gql';
import { ContactCard } from './contact-card';
import { HelpCard } from './help-card';
import { NotificationList } from './notification-list';
import { SettingsCard } from './settings-card';
import { useSignOut } from './use-sign-out';

const Me = graphql(`
  query Me {
    viewer {
      customer {
        id
        ...ContactCard
      }
    }
    notifications(first: 50) {
      ...NotificationLine
    }
  }
`);

/** The customer themselves: how they are known, what is new, how they like the portal, and the way out. */
export function MePage() {
  const context = useMemo(() => ({ additionalTypenames: ['Notification', 'ServiceRequest'] }), []);
  const [{ data, error }, again] = useQuery({ query: Me, context, requestPolicy: 'cache-and-network' });
  const signOut = useSignOut();
  const customer = data?.viewer?.customer;
  return (
    <div className="flex flex-col gap-4 [&>h1]:mb-0">
      <PageHeading>
        <Trans>Me</Trans>
      </PageHeading>
      {error && !data && (
        <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && (
        <Loading>
          <Skeleton className="h-60 w-full" />
          <Skeleton className="h-72 w-full" />
        </Loading>
      )}
      {customer && <ContactCard customer={customer} />}
      {data && <NotificationList notifications={data.notifications} />}
      <HelpCard />
      <SettingsCard />
      {signOut.failed && (
        <div role="alert">
          <Banner tone="broken">
            <Trans>You are still signed in: no answer came. Check your connection and try again.</Trans>
          </Banner>
        </div>
      )}
      <Button
        wide
        busy={signOut.busy}
        onClick={() => void signOut.run()}
        icon={<LogOut aria-hidden className="size-4.5" />}
      >
        <Trans>Sign out</Trans>
      </Button>
    </div>
  );
}
