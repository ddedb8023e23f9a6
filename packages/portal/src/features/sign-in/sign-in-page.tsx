import { apiProblem, Card, ErrorState, Loading, OfflineBanner } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useRestartApi } from '../../app/api-session';
import { PageHeading } from '../../app/page-heading';
import { PortalHeader } from '../../app/portal-header';
import { graphql } from '../../gql';
import { CodeSignIn } from './code-sign-in';
import { DemoPeople } from './demo-people';
import { rememberedOrganization } from './remembered-organization';

const SignInPlaces = graphql(`
  query SignInPlaces {
    publicOrganizations {
      slug
      ...SignInOrganization
    }
    demoAccounts {
      key
      kind
      ...DemoPerson
    }
  }
`);

const route = getRouteApi('/sign-in');

/** The portal's door: by a one-time code, or in a demo by one press. Leads back to where one wanted to go. */
export function SignInPage() {
  const { next, org } = route.useSearch();
  const router = useRouter();
  const restart = useRestartApi();
  const [{ data, error }, again] = useQuery({ query: SignInPlaces });
  const enter = (organization: string) => {
    rememberedOrganization.write(organization);
    restart();
    void router.navigate({ href: next ?? '/', replace: true });
  };
  const customers = data?.demoAccounts.filter(({ kind }) => kind === 'CUSTOMER') ?? [];
  return (
    <>
      <PortalHeader name={<Trans>Aftercare</Trans>} />
      <OfflineBanner />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto flex max-w-160 flex-col gap-5 px-4 pt-2 pb-12 outline-none md:pt-4"
      >
        <div>
          <PageHeading>
            <Trans>Welcome</Trans>
          </PageHeading>
          <p className="-mt-2 text-ink-soft">
            <Trans>Sign in to ask for service, follow it, and see what your warranty covers.</Trans>
          </p>
        </div>
        {error && !data && (
          <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
        )}
        {!data && !error && <Loading lines={4} />}
        {data && (
          <>
            {customers.length > 0 && <DemoPeople people={customers} onEntered={enter} />}
            <Card title={<Trans>Sign in with a code</Trans>}>
              <CodeSignIn organizations={data.publicOrganizations} invitedTo={org} onEntered={enter} />
            </Card>
          </>
        )}
      </main>
    </>
  );
}
